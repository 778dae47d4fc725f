import { execFileSync } from 'node:child_process';

function run(place, code) {
  try {
    const args = ['--input-type=module', '-e', code];
    return {
      out: execFileSync(process.execPath, args, { cwd: place, encoding: 'utf8', stdio: 'pipe' }),
    };
  } catch ({ stderr }) {
    return { wrong: `${stderr}`.trim().split('\n').at(-1) || 'failed' };
  }
}

/** Whether Node finds what each export names: where there is something to run, or to read. */
export const resolvesInNode = ({ name, exports, place }) =>
  Object.entries(exports)
    .filter(([, value]) => typeof value === 'string' || value.default)
    .map(([path]) => {
      const specifier = `${name}${path.slice(1)}`.replace('*', 'plain');
      const { wrong = '' } = run(place, `import.meta.resolve(${JSON.stringify(specifier)})`);
      return [`Node finds ${specifier}`, wrong];
    });

const READ = `
  import { parseFeed, phaseOf, registrationState } from 'regio-events/model';
  const feed = parseFeed(
    { timeZone: 'Europe/Brussels', events: [{ name: 'Open day', startDate: '2030-05-22' }] },
    'https://office.example/events.json',
  );
  const [event] = feed.events;
  const now = Date.parse('2030-05-22T12:00Z');
  console.log(event.name, phaseOf(event, now).name, registrationState(event, now).name);
`;

/** Whether a server can read a feed, without any browser. */
export function modelReads({ place }) {
  const { out = '', wrong } = run(place, READ);
  const isRight = out.trim() === 'Open day in-progress unknown';
  return [['the model reads a feed in plain Node', isRight ? '' : (wrong ?? out)]];
}
