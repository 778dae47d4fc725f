import type { Feed, RegioEvent } from '../model/event.js';
import { slugOf } from '../model/parse/parse-event.js';
import { firstText } from '../model/to-text.js';
import { URL } from '../model/url.js';

/**
 * The name an event has in calendars for good (RFC 5545 §3.8.4.7): moved to another day it is the same event.
 * Only where several events of a feed, or sessions of an event, share an id does the start tell them apart.
 */
export function uidOf(event: RegioEvent, feed: Feed): string {
  const identity = identityOf(event);
  const twins = siblingsOf(event, feed.events).filter((one) => identityOf(one) === identity);
  const start = twins.length > 1 ? `/${event.start?.text}` : '';
  const { host } = new URL(event.source.base);
  return `${identity}${start}@${host || 'localhost'}`;
}

/** The id the feed gives, else the name: the reader's own id has the date in it. */
function identityOf({ id, name, start, parent }: RegioEvent): string {
  const text = firstText(name);
  if (id !== slugOf(`${start?.text ?? ''} ${text}`)) return id;
  return parent ? `${identityOf(parent)}/${slugOf(text)}` : slugOf(text);
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
