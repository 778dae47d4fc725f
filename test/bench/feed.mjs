import { dice } from './random.mjs';
import { offices, themes } from './words.mjs';

/** The moment as of which all pages are drawn: every event is still to come. */
export const NOW = '2026-03-02T08:00';
const DAY = 86_400_000;
const MONDAY = Date.UTC(2026, 2, 2);
/** Two years of working days; short feeds have a meeting a day. */
const MOST_DAYS = 520;

const english = offices.find(({ lang }) => lang === 'en');
const DIGITS = 'abcdefghijkmnpqrstuvwxyz23456789';
const two = (number) => String(number).padStart(2, '0');

/** The day that many working days after the first, moved by some days. */
function dayAfter(workdays, days = 0) {
  const at = MONDAY + (Math.floor(workdays / 5) * 7 + (workdays % 5) + days) * DAY;
  return new Date(at).toISOString().slice(0, 10);
}

/** Most meet for some hours, some for a whole day, a few for two or three. */
function datesOf({ happens, below, pick }, workdays) {
  const day = dayAfter(workdays);
  if (happens(0.06)) return { startDate: day };
  if (happens(0.06)) return { startDate: day, endDate: dayAfter(workdays, 1 + below(2)) };
  const hour = 9 + below(9);
  const minute = pick(['00', '00', '15', '30']);
  const startDate = `${day}T${two(hour)}:${minute}`;
  return { startDate, endDate: `${day}T${two(hour + 1 + below(4))}:${minute}` };
}

function locationOf({ happens, pick }, { places }, id) {
  const meeting = { '@type': 'VirtualLocation', url: `https://meet.example.org/${id}` };
  const { name, street, town, country } = pick(places);
  const address = { streetAddress: street, addressLocality: town, addressCountry: country };
  const room = { '@type': 'Place', name, address };
  if (happens(0.15)) return { eventAttendanceMode: 'online', location: meeting };
  if (happens(0.15)) return { eventAttendanceMode: 'mixed', location: [room, meeting] };
  return { eventAttendanceMode: 'offline', location: room };
}

function wayIn({ happens, below, pick }, id, workdays) {
  const url = `https://register.example.org/${id}`;
  const validThrough = dayAfter(Math.max(0, workdays - below(9)));
  if (happens(0.1)) return {};
  if (happens(0.1)) return { registration: { status: 'notRequired' } };
  if (happens(0.1)) return { registration: { method: 'email', email: `${id}@example.org` } };
  if (happens(0.15)) {
    const price = pick([0, 25, 40, 90]);
    return { offers: { '@type': 'Offer', price, priceCurrency: 'EUR', url, validThrough } };
  }
  return { registration: { method: 'web', url, validThrough } };
}

function eventOf(chance, workdays) {
  const { below, happens, pick, shuffle } = chance;
  const office = pick(offices);
  const id = Array.from({ length: 10 }, () => pick(DIGITS)).join('');
  const subjects = shuffle([...themes]).slice(0, 1 + below(3));
  const nameIn = ({ lang, forms }, form) => `${forms[form]}: ${subjects[0].subject[lang]}`;
  const form = below(office.forms.length);
  const isBilingual = office !== english && happens(0.3);
  return {
    id,
    name: isBilingual
      ? { [office.lang]: nameIn(office, form), en: nameIn(english, form) }
      : nameIn(office, form),
    description: shuffle([...office.sentences])
      .slice(0, 2)
      .join(' '),
    url: `https://events.example.org/${id}`,
    inLanguage: office.lang,
    ...datesOf(chance, workdays),
    timeZone: office.zone,
    ...locationOf(chance, office, id),
    about: subjects.map(({ code }) => code),
    organizer: office.organizer,
    ...wayIn(chance, id, workdays),
  };
}

/** A feed of that many events of invented offices, all of them upcoming, in no order: the same in every run. */
export function makeFeed(count) {
  const chance = dice(count);
  const days = Math.min(count, MOST_DAYS);
  const events = Array.from({ length: count }, (_, index) =>
    eventOf(chance, Math.floor((index * days) / count)),
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'DataFeed',
    name: 'Events of regional offices',
    inLanguage: 'en',
    timeZone: 'Europe/Brussels',
    about: themes.map(({ code, name }) => ({ termCode: code, name })),
    events: chance.shuffle(events),
  };
}

/** The titles a page in a language should show, in order: of all events, or of one theme's. */
export function titlesOf({ events }, lang, theme) {
  return events
    .filter(({ about }) => !theme || about.includes(theme))
    .sort((one, other) =>
      one.startDate < other.startDate ? -1 : +(one.startDate > other.startDate),
    )
    .map(({ name }) => (typeof name === 'string' ? name : (name[lang] ?? name.en)));
}
