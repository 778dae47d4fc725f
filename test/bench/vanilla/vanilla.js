// What a web developer would write by hand for this one page and feed: the measure of the bench.
const { lang } = document.documentElement;
const { feed: address, now, plain } = document.querySelector('main').dataset;
// Asked for first: what follows is done while it is on its way.
const answer = fetch(address).then((response) => response.json());
// Most pages do one thing after the other.
if (plain) await answer;

const format = (options) => {
  const { format } = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
  return (local) => format(new Date(local.length === 10 ? local : `${local}Z`));
};
const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
const dayText = format(day);
const timeText = format({ ...day, hour: '2-digit', minute: '2-digit' });
const monthText = format({ month: 'short' });

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]);
const say = (text) => escape(typeof text === 'string' ? text : (text[lang] ?? text.en));

const endOf = ({ startDate, endDate }) => {
  const end = endDate ?? startDate;
  return end.length === 10 ? `${end}T24` : end;
};

function when({ startDate, endDate }) {
  const text = startDate.length === 10 ? dayText : timeText;
  if (!endDate) return text(startDate);
  const isOneDay = endDate.startsWith(startDate.slice(0, 10));
  return `${text(startDate)}–${isOneDay ? endDate.slice(11) : text(endDate)}`;
}

function where({ location }) {
  return [location]
    .flat()
    .map(({ name, address, url }) =>
      url
        ? `<a href="${escape(url)}">${new URL(url).host}</a>`
        : `${say(name)}, ${say(address.addressLocality)}`,
    )
    .join(' · ');
}

function signUp({ registration, offers }) {
  const { url, email } = registration ?? offers ?? {};
  const href = url ?? (email && `mailto:${email}`);
  return href ? `<a class="button" href="${escape(href)}">Register</a>` : '';
}

const feed = await answer;
const labels = new Map(feed.about.map(({ termCode, name }) => [termCode, say(name)]));
const upcoming = feed.events
  .filter((event) => endOf(event) > now)
  .sort((one, other) =>
    one.startDate < other.startDate ? -1 : one.startDate > other.startDate ? 1 : 0,
  );

const counts = new Map();
for (const { about } of upcoming)
  for (const code of about) counts.set(code, (counts.get(code) ?? 0) + 1);

const toggle = ([code, label], chosen) =>
  `<button data-theme="${code}" aria-pressed="${code === chosen}">${label} <span>${counts.get(code) ?? 0}</span></button>`;

const card = (event) => `<li class="card">
  <div class="leaf" aria-hidden="true"><b>${+event.startDate.slice(8, 10)}</b><span>${monthText(event.startDate)}</span></div>
  <div class="body">
    <h3><a href="${escape(event.url)}">${say(event.name)}</a></h3>
    <p class="when"><time datetime="${event.startDate}">${when(event)}</time></p>
    <p class="where">${where(event)}</p>
    <ul class="themes">${event.about.map((code) => `<li>${labels.get(code)}</li>`).join('')}</ul>
    <p class="text">${say(event.description)}</p>
    ${signUp(event)}
  </div>
</li>`;

const filter = document.querySelector('#filter');
const list = document.querySelector('#list');

function show(chosen) {
  const events = chosen ? upcoming.filter(({ about }) => about.includes(chosen)) : upcoming;
  filter.innerHTML = [...labels].map((entry) => toggle(entry, chosen)).join('');
  list.innerHTML = `<ul class="list">${events.map(card).join('')}</ul>`;
}

filter.addEventListener('click', ({ target }) => {
  const button = target.closest('button');
  if (button) show(button.ariaPressed === 'true' ? null : button.dataset.theme);
});
show(null);
