import { expect } from '@open-wc/testing';
import { countdownTarget } from '../../src/model/countdown-target.js';
import { occurrencesOf, phaseOf } from '../../src/model/phase.js';
import { findEvent, isIn, toPeriod } from '../../src/model/select.js';
import { at, eventOf, feedOf } from './feed-of.js';

const evening = (day: string, eventStatus = 'scheduled') => ({
  name: `Choir on ${day}`,
  startDate: `2030-${day}T19:00`,
  endDate: `2030-${day}T21:00`,
  eventStatus,
});
const choir = (subEvent: readonly object[], more: object = {}) =>
  eventOf({ id: 'choir', startDate: undefined, subEvent, ...more });
const shown = (time: number) => (time < Infinity ? new Date(time).toISOString().slice(0, 16) : '');
const startsOf = (event: ReturnType<typeof choir>) =>
  occurrencesOf(event).map(({ from }) => shown(from));

describe('a date of a series that is called off', () => {
  for (const status of ['cancelled', 'Canceled', 'postponed']) {
    const event = choir([evening('10-01', status), evening('10-08'), evening('10-15', status)]);

    it(`is not counted down to: ${status}`, () =>
      expect(shown(countdownTarget(event, 'auto', at('2030-09-30T10:00Z'))!.at)).to.equal(
        '2030-10-08T17:00',
      ));

    it(`is not in progress: ${status}`, () =>
      expect(phaseOf(event, at('2030-10-01T18:00Z')).name).to.equal('before'));

    it(`is no date of the whole: ${status}`, () =>
      expect([shown(event.from), shown(event.until), startsOf(event)]).to.deep.equal([
        '2030-10-08T17:00',
        '2030-10-08T19:00',
        ['2030-10-08T17:00'],
      ]));
  }

  it('is in no period, nor is a day without one', () => {
    const event = choir([
      evening('10-01', 'cancelled'),
      evening('10-08'),
      evening('10-15', 'cancelled'),
      evening('10-22'),
    ]);
    const days = ['10-01', '10-08', '10-10', '10-15', '10-22'].filter((day) =>
      isIn(event, toPeriod(`2030-${day}`, 'Europe/Brussels')!, 0),
    );
    expect(days).to.deep.equal(['10-08', '10-22']);
    expect(isIn(event, toPeriod('2030-10', 'Europe/Brussels')!, 0)).to.equal(true);
  });

  it('does not make the series the next event', () => {
    const { events } = feedOf([]);
    const feed = feedOf([
      { id: 'choir', name: 'Choir', subEvent: [evening('10-01', 'cancelled'), evening('10-08')] },
      { id: 'talk', name: 'Talk', startDate: '2030-10-03' },
    ]);
    expect(events).to.deep.equal([]);
    const next = (now: string) => findEvent(feed, 'next', at(now))?.id;
    expect([next('2030-09-01T10:00Z'), next('2030-10-05T10:00Z')]).to.deep.equal(['talk', 'choir']);
  });

  it('is the end of the series if there is no other: it is cancelled', () => {
    const event = choir([evening('10-01', 'cancelled'), evening('10-08', 'EventCanceled')]);
    expect(event.eventStatus).to.equal('cancelled');
    expect([shown(event.from), shown(event.until)]).to.deep.equal([
      '2030-10-01T17:00',
      '2030-10-08T19:00',
    ]);
    expect(phaseOf(event, at('2030-10-01T18:00Z')).name).to.equal('before');
    expect(findEvent({ ...feedOf([]), events: [event] }, 'next', 0)).to.equal(null);
  });

  it('leaves a series without a day if the others have none yet', () => {
    const event = choir([evening('10-01', 'cancelled'), { name: 'Concert' }]);
    expect([event.eventStatus, event.from, startsOf(event)]).to.deep.equal([
      'scheduled',
      Infinity,
      [],
    ]);
  });

  it('postpones a series if the others are cancelled', () => {
    const event = choir([evening('10-01', 'cancelled'), evening('10-08', 'postponed')]);
    expect([event.eventStatus, event.from]).to.deep.equal(['postponed', Infinity]);
  });

  const dates = { startDate: '2030-10-01T19:00', endDate: '2030-10-15T21:00' };

  it('is not when the series begins, although its own date says so', () => {
    const event = choir([evening('10-01', 'cancelled'), evening('10-08'), evening('10-15')], dates);
    expect(startsOf(event)).to.deep.equal(['2030-10-08T17:00', '2030-10-15T17:00']);
  });

  it('leaves what has other items on that day where it is', () => {
    const talk = { name: 'Talk', startDate: '2030-10-01T20:00' };
    const event = choir([evening('10-01', 'cancelled'), talk, evening('10-15')], dates);
    expect(startsOf(event)).to.deep.equal(['2030-10-01T17:00']);
  });

  it('leaves an event alone whose only item it was', () => {
    const event = choir([evening('10-01', 'cancelled')], dates);
    expect([event.eventStatus, startsOf(event)]).to.deep.equal(['scheduled', ['2030-10-01T17:00']]);
  });
});

it('an event that is called off is on no day', () => {
  const event = eventOf({
    startDate: '2030-10-01',
    endDate: '2030-10-03',
    eventStatus: 'cancelled',
  });
  expect(phaseOf(event, at('2030-10-02T10:00Z')).name).to.equal('before');
});
