import { bare, isRaw, own, type Raw } from './reader.js';
import { toUrl } from './safe-url.js';

/** Content systems name a type where a search engine asked for a name. */
const TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:Thing|Person|Organi[sz]ation|(?:Performing|Music|Dance|Theater)Group|Place|VirtualLocation)$/i;
const FIELDS = ['performer', 'organizer', 'contributor', 'sponsor', 'funder', 'location'];
/** What an object has without saying anything. */
const MERE = /^@/;
/** Sessions are read so many levels deep. */
const MAX_DEPTH = 4;

/** An event of JSON-LD without what only search engines asked for. */
export function tidyEvent(event: Raw, base: string, depth = MAX_DEPTH): Raw {
  if (depth === 0) return event;
  const tidy: Record<string, unknown> = { ...event };
  for (const name of FIELDS) {
    const value = own(event, name);
    if (value === undefined) continue;
    const list = [value].flat() as unknown[];
    tidy[name] = list.map(withoutTypeName).filter((one) => one !== undefined);
  }
  const places = own(tidy, 'location') as readonly unknown[] | undefined;
  if (places?.some(isOnline))
    tidy['location'] = places
      .map((place) => (isOnline(place) ? withoutOwnPage(place, event, base) : place))
      .filter((place) => place !== undefined);
  for (const name of ['subEvent', 'superEvent']) {
    const value = own(event, name);
    if (value !== undefined)
      tidy[name] = ([value].flat() as unknown[]).map((one) =>
        isRaw(one) ? tidyEvent(one, base, depth - 1) : one,
      );
  }
  return tidy;
}

function withoutTypeName(value: unknown): unknown {
  const name = isRaw(value) ? own(value, 'name') : value;
  if (typeof name !== 'string' || !TYPE.test(name.trim())) return value;
  return isRaw(value) ? orNone({ ...value, name: undefined }) : undefined;
}

function isOnline(place: unknown): place is Raw {
  return isRaw(place) && bare(own(place, '@type')) === 'VirtualLocation';
}

/** A place online without an address that one knows already: that of the event, of its offers or of the page. */
function withoutOwnPage(place: Raw, event: Raw, base: string): Raw | undefined {
  const offers: readonly unknown[] = [own(event, 'offers')].flat();
  const known = [event, ...offers].map((one) => (isRaw(one) ? own(one, 'url') : undefined));
  const url = toUrl(own(place, 'url'), base);
  if (!url || ![...known, base].some((one) => toUrl(one, base) === url)) return place;
  const rest = { ...place, url: undefined };
  return own(event, 'eventAttendanceMode') === undefined ? rest : orNone(rest);
}

function orNone(value: Raw): Raw | undefined {
  const isSaying = Object.keys(value).some(
    (key) => !MERE.test(key) && own(value, key) !== undefined,
  );
  return isSaying ? value : undefined;
}
