import { expect } from '@open-wc/testing';
import seed from '../../demo/feeds/seed.json';
import { detailsOf } from '../../src/model/parse/details.js';
import type { RegioEvent } from '../../src/model/event.js';
import { atOnce } from '../../src/model/parse/at-once.js';
import { parseFeed } from '../../src/model/parse/parse-feed.js';
import { readFeed } from '../../src/model/parse/read-feed.js';

const BASE = 'https://office.example/events.json';

const all = (events: readonly RegioEvent[]): readonly RegioEvent[] =>
  events.flatMap((event) => [event, ...all(event.subEvent)]);

describe('an event', () => {
  for (const [how, feed] of [
    ['read for its summary', atOnce(readFeed(seed, BASE))!],
    ['read to the last detail', parseFeed(seed, BASE)!],
  ] as const) {
    const events = all(feed.events);

    it(`${how} is plain data: a clone is the same`, () => {
      expect(events.length).to.be.greaterThan(4);
      for (const event of events) expect(structuredClone(event)).to.deep.equal(event);
    });

    it(`${how} has the same details as its clone`, () => {
      for (const event of events)
        expect(detailsOf(structuredClone(event))).to.deep.equal(detailsOf(event));
    });
  }
});
