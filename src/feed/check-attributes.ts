import type { Feed, RegioEvent } from '../model/event.js';
import { EVENT_WORDS } from '../model/select.js';
import { toZone } from '../model/zones.js';
import { metaContent } from './address.js';
import { reportMeta, reportOf, reportValue } from './report-attribute.js';

/** Names that are listed to choose from. */
const MAX_LISTED_THEMES = 30;
const ZONE = 'a time zone such as Europe/Brussels';

/** Attributes that can only be checked with the feed. */
interface Host extends HTMLElement {
  readonly event?: string;
  readonly theme?: string;
  readonly timeZone?: string;
}

/** Tells the page's author which attributes of an element name something its feed does not have, or have no usable value. */
export function checkAttributes(host: Host, feed: Feed) {
  checkEvent(host, feed);
  checkThemes(host, feed);
  checkLanguage(host);
  checkZone(host);
  checkFlags(host);
}

function checkEvent(host: Host, feed: Feed) {
  const { event } = host;
  if (event !== undefined && !EVENT_WORDS.includes(event) && !isAmong(feed.events, event))
    reportOf(host, 'event', event, 'names no event of its feed; its own content is shown instead.');
}

/** Sessions included. */
const isAmong = (events: readonly RegioEvent[], id: string): boolean =>
  events.some((event) => event.id === id || isAmong(event.subEvent, id));

function checkThemes(host: Host, feed: Feed) {
  const { theme = '' } = host;
  const wanted = theme.split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return;
  const known = new Set([...feed.themes.keys(), ...feed.events.flatMap(({ about }) => about)]);
  const unknown = wanted.filter((code) => !known.has(code));
  if (unknown.length === 0) return;
  const some = [...known].slice(0, MAX_LISTED_THEMES).join(', ') || 'none';
  reportOf(host, 'theme', theme, `names what is no theme of its feed. It has: ${some}.`);
}

/** Only the element's own: the page's language is not ours to judge. */
function checkLanguage(host: Host) {
  const { lang } = host;
  try {
    Intl.getCanonicalLocales(lang.replaceAll('_', '-') || 'en');
  } catch {
    reportValue(host, 'lang', lang, 'a language tag such as "sv"');
  }
}

/** Also what the head of the page names. */
function checkZone(host: Host) {
  const { timeZone = '' } = host;
  if (timeZone && !toZone(timeZone)) reportValue(host, 'time-zone', timeZone, ZONE);
  const named = metaContent('time-zone');
  if (named && !toZone(named)) reportMeta('regio-time-zone', named, ZONE);
}

/** As everywhere in HTML an attribute that stands there says yes, whatever its value is. */
function checkFlags(host: Host) {
  const { observedAttributes } = host.constructor as unknown as { observedAttributes: string[] };
  for (const name of observedAttributes) {
    const property = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const isOn = (host as unknown as Record<string, unknown>)[property] === true;
    const value = isOn && host.getAttribute(name);
    if (value && !/^(1|true)$/.test(value) && value !== name)
      reportOf(host, name, value, 'counts as yes, as any value does. For no, leave it out.');
  }
}
