import { expect } from '@open-wc/testing';
import { complete } from '../../src/model/diagnose/complete.js';
import type { Feed } from '../../src/model/event.js';
import { mergeFeeds } from '../../src/model/merge-feeds.js';
import { readFeed } from '../../src/model/parse/read-feed.js';
import { BASE, inEnglish } from './feed-of.js';

function finish<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const first = (events: unknown, base = BASE): Feed =>
  finish(readFeed({ timeZone: 'UTC', events }, base))!;
const told = (feed: Feed) => finish(complete(feed)).problems.map(inEnglish);
const GOOD = { id: 'good', name: 'Good', startDate: '2024-05-22' };

describe('complete', () => {
  it('tells what the first reading passed over in silence', () => {
    const feed = first([
      { ...GOOD, endDate: 'later', image: 'data:,', subEvent: [{ name: 'Talk', performer: [{}] }] },
      5,
    ]);
    expect([feed.problems, feed.isComplete]).to.deep.equal([[], false]);
    expect(told(feed)).to.deep.equal([
      '$.events[0].endDate: no ISO 8601 date after the start: "later"',
      '$.events[1]: event left out: it is no object: 5',
      '$.events[0].image.url: no image address with https: "data:,"',
      '$.events[0].subEvent[0].performer[0]: no usable value: an object',
    ]);
  });

  it('knows the same events, and is complete', () => {
    const feed = first([GOOD, { ...GOOD, id: 'other', name: 'Other' }]);
    const whole = finish(complete(feed));
    expect(whole.isComplete).to.equal(true);
    expect(whole.events.map(({ key }) => key)).to.deep.equal(feed.events.map(({ key }) => key));
  });

  it('spells out what a description in markup writes by name, in its summary too', () => {
    const described = (description: string) =>
      finish(complete(first([{ ...GOOD, description }]))).events[0]!.summary;
    expect(described('<p>Fish &amp; chips</p>')).to.equal('Fish & chips');
    expect(described('Fish &amp; chips')).to.equal('Fish &amp; chips');
  });

  it('complains once of a field that is read twice', () => {
    expect(
      told(first([{ ...GOOD, description: {}, url: 'javascript:x', organizer: {} }])),
    ).to.have.length(3);
  });

  it('says why an event is missing', () => {
    expect(
      told(
        first([
          null,
          [],
          { startDate: '2024-05-22' },
          { name: 'x' },
          { name: 'x', startDate: 'soon' },
          { name: 'x', startDate: '2024-05' },
          { name: '\u200b', startDate: '2024-05-22' },
          GOOD,
          GOOD,
        ]),
      )
        .filter((problem) => problem.includes('left out'))
        .map((problem) => problem.replace(/.*left out: /, '')),
    ).to.deep.equal([
      'it is no object: null',
      'it is no object: a list',
      'it has no name',
      'it has no start date',
      'its start is no ISO 8601 date',
      'a date without a day needs "provisional": true',
      'its name cannot be used, or it is there already',
      'its name cannot be used, or it is there already',
    ]);
  });

  it('says where a list is longer than what is read', () => {
    const keywords = new Array(101).fill('x');
    expect(
      told(
        first([
          { ...GOOD, keywords },
          { ...GOOD, id: 'b', keywords: keywords.slice(1) },
        ]),
      ),
    ).to.deep.equal(['$.events[0].keywords: only the first 100 entries are read']);
  });

  it('names the document, where the feed has several', () => {
    const [one, two] = ['https://one.example/a.json', 'https://two.example/b.json'];
    const both = mergeFeeds([first([{ ...GOOD, url: 'data:,' }], one), first([GOOD, {}], two)]);
    expect(told(both)).to.deep.equal([
      `${one} $.events[0].url: no safe address: "data:,"`,
      `${two} $.events[1]: event left out: it has no name`,
    ]);
    expect(finish(complete(both)).events).to.have.length(1);
  });

  it('keeps what is known already', () => {
    const problem = { path: '$.next', code: 'too-many-pages', params: { max: 20 } } as const;
    expect(finish(complete({ ...first([GOOD]), problems: [problem] })).problems).to.deep.equal([
      problem,
    ]);
  });

  it('lets the page breathe after each event', () => {
    const steps = complete(first([GOOD, { ...GOOD, id: 'b' }]));
    let pauses = 0;
    while (!steps.next().done) pauses++;
    expect(pauses).to.be.at.least(4);
  });
});
