import type { Feed, RegioEvent } from './event.js';

/** Every date of a feed, also a postponed one, as an event of its own: sessions in place of what they are part of. By start. */
export function separateEvents({ events }: Feed): readonly RegioEvent[] {
  const byKey = new Map(events.flatMap(datesOf).map((event) => [event.key, event]));
  return [...byKey.values()].sort((one, other) =>
    one.from === other.from ? 0 : one.from - other.from,
  );
}

function datesOf(event: RegioEvent): readonly RegioEvent[] {
  const dated = event.subEvent.filter(({ from, start }) => from < Infinity || start);
  return dated.length > 0 ? dated.flatMap(datesOf) : [event];
}
