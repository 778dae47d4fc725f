/** The feed of all apps. */
export const FEED = {
  inLanguage: 'en',
  timeZone: 'Europe/Brussels',
  events: [
    {
      id: 'open-day',
      name: 'Open day',
      startDate: '2099-05-22T10:00',
      registration: { url: 'https://register.example/open-day' },
    },
  ],
};

const HEARD = 'heard open-day';

const page = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>App</title>
<link rel="icon" href="data:,">${head}</head><body>${body}<p id="heard"></p></body></html>`;

const typescript = (more) =>
  JSON.stringify({
    compilerOptions: {
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      module: 'esnext',
      moduleResolution: 'bundler',
      strict: true,
      noEmit: true,
      types: [],
      ...more,
    },
    include: ['src'],
  });

const PLAIN = `document.addEventListener('regio-register', (event) => {
  event.preventDefault();
  document.querySelector('#heard').textContent = 'heard ' + event.detail.event.id;
});`;

const VANILLA = `import 'regio-events/event-card';

const card = document.createElement('regio-event-card');
card.feed = '/events.json';
card.headingLevel = 2;
card.addEventListener('regio-register', (event) => {
  event.preventDefault();
  document.querySelector('#heard')!.textContent = \`heard \${event.detail.event.id}\`;
});
document.body.append(card);`;

const REACT = `import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { EventCard } from 'regio-events/react';

function App() {
  const [loaded, setLoaded] = useState(0);
  const [id, setId] = useState('');
  return (
    <>
      <EventCard
        feed="/events.json"
        headingLevel={2}
        onRegioFeedLoad={({ detail }) => setLoaded(detail.events)}
        onRegioRegister={(event) => {
          event.preventDefault();
          setId(event.detail.event.id);
        }}
      />
      <p>heard {id}, loaded {loaded}</p>
    </>
  );
}

createRoot(document.querySelector('#app')!).render(<App />);`;

/** The map of the build, as a page writes it whose scripts lie in `/regio/`. */
const mapFrom = (integrity) => JSON.stringify(integrity).replaceAll('"./', '"/regio/');

const plainPage = (integrity) =>
  page(
    '<regio-event-card></regio-event-card>',
    `<script type="importmap">${mapFrom(integrity)}</script>
<meta name="regio-feed" content="/events.json">
<script type="module" src="/regio/regio-events.js"></script><script src="/page.js"></script>`,
  );

/** What people begin with: their files, and what the page says once a click has been heard. */
export const APPS = [
  {
    name: 'a plain page that knows the integrity of the scripts',
    filesWith: (integrity) => ({ 'index.html': plainPage(integrity), 'public/page.js': PLAIN }),
    says: HEARD,
  },
  {
    name: 'a Vite app in TypeScript',
    filesWith: () => ({
      'index.html': page('<script type="module" src="/src/main.ts"></script>'),
      'src/main.ts': VANILLA,
      'tsconfig.json': typescript(),
    }),
    says: HEARD,
  },
  {
    name: 'a React app',
    filesWith: () => ({
      'index.html': page('<div id="app"></div><script type="module" src="/src/main.tsx"></script>'),
      'src/main.tsx': REACT,
      'tsconfig.json': typescript({ jsx: 'react-jsx' }),
    }),
    says: `${HEARD}, loaded 1`,
  },
];
