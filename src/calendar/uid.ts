import type { Feed, RegioEvent } from '../model/event.js';
import { idIn, slugOf } from '../model/parse/parse-event.js';
import { firstText, toLine } from '../model/to-text.js';
import { URL } from '../model/url.js';

/**
 * The name an event has in calendars for good (RFC 5545 §3.8.4.7): moved to another day it is the same event, without
 * an id only in the same year. Only where several events of a feed, or sessions of an event, share an id does the start
 * tell them apart.
 */
export function uidOf(event: RegioEvent, feed: Feed): string {
  const identity = identityOf(event);
  const twins = siblingsOf(event, feed.events).filter((one) => identityOf(one) === identity);
  const start = twins.length > 1 ? `/${startText(event)}` : '';
  const { host } = new URL(event.source.base);
  return `${identity}${start}@${host || 'localhost'}`;
}

/** The same however the feed spells a moment. */
function startText({ start }: RegioEvent): string | undefined {
  return start?.precision === 'time' ? new Date(start.start).toISOString() : start?.text;
}

/**
 * The id the feed gives, else address or name, and the year: next year's open day has them, too, and is another entry.
 * The reader's own id has the date in it.
 */
function identityOf({ id, name, start, parent, source }: RegioEvent): string {
  if (toLine(idIn(source.raw)) === id) return id;
  const text = firstText(name);
  const isMade = id === slugOf(`${start?.text ?? ''} ${text}`);
  const year = start && new Date(start.wall).getUTCFullYear();
  return [parent && isMade ? identityOf(parent) : null, isMade ? slugOf(text) : id, year]
    .filter((part) => part !== null)
    .join('/');
}

/** The events beside an event: the feed's, or its parent's sessions. */
function siblingsOf({ parent }: RegioEvent, events: readonly RegioEvent[]): readonly RegioEvent[] {
  return parent ? sessionsOf(parent.key, events) : events;
}

function sessionsOf(key: string, events: readonly RegioEvent[]): readonly RegioEvent[] {
  for (const event of events) {
    const found = event.key === key ? event.subEvent : sessionsOf(key, event.subEvent);
    if (found.length > 0) return found;
  }
  return [];
}
