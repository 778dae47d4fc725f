import { expect } from '@open-wc/testing';
import { registrationState } from '../../src/model/registration-state.js';
import { at, eventOf, problemsOf } from './feed-of.js';

const NOW = at('2024-05-01T10:00Z');
const registration = { url: 'https://forms.example/fair' };
const read = (eventStatus: unknown, more: object = {}) =>
  eventOf({ registration, eventStatus, ...more });
const statusOf = (given: unknown) => read(given).eventStatus;

describe('what became of an event', () => {
  for (const given of [
    ...['cancelled', 'canceled', 'Cancelled', 'CANCELED', ' cancelled ', 'EventCanceled'],
    ...['eventCancelled', 'Event cancelled', 'EVENT_CANCELLED', 'event-canceled'],
    ...['https://schema.org/EventCancelled', 'http://www.schema.org/eventcanceled'],
    ...['https://schema.org/EventCancelled/', 'schema:EventCancelled', ['EventCancelled']],
    ...[{ '@id': 'https://schema.org/EventCancelled' }, [{ '@id': 'schema:EventCanceled' }]],
  ])
    it(`is off, without a way to register: ${JSON.stringify(given)}`, () => {
      const event = read(given);
      const { name, action } = registrationState(event, NOW);
      expect([event.eventStatus, name, action.kind]).to.deep.equal([
        'cancelled',
        'cancelled',
        'none',
      ]);
      expect(problemsOf({ eventStatus: given })).to.deep.equal([]);
    });

  for (const [given, expected] of [
    ['Moved online', 'movedOnline'],
    ['MOVED_ONLINE', 'movedOnline'],
    ['eventpostponed', 'postponed'],
    ['Re-scheduled', 'rescheduled'],
    ['EventScheduled', 'scheduled'],
    ['CONFIRMED', 'scheduled'],
    ['', 'scheduled'],
    [[], 'scheduled'],
    [null, 'scheduled'],
  ] as const)
    it(`is ${expected}: ${JSON.stringify(given)}`, () =>
      expect(statusOf(given)).to.equal(expected));

  for (const [given, expected] of [
    [['EventRescheduled', 'EventMovedOnline'], 'movedOnline'],
    [['EventMovedOnline', 'EventPostponed'], 'postponed'],
    [['EventPostponed', 'EventRescheduled', 'EventCanceled'], 'cancelled'],
    [['EventScheduled', 'EventRescheduled'], 'rescheduled'],
    [['on hold', 'cancelled'], 'cancelled'],
    [['EventScheduled', 'on hold'], 'unknown'],
  ] as const)
    it(`is of several ${expected}: ${given.join(', ')}`, () =>
      expect(statusOf(given)).to.equal(expected));

  for (const given of [
    ...['on hold', 'not cancelled', 'inställt', 'unknown', 'Event', '—', 'constructor'],
    ...[5, true, {}, [[]], ['x'.repeat(1e6)], 'https://schema.org/EventCancelled, EventScheduled'],
  ])
    it(`is not known, told, and offers no registration: ${JSON.stringify(given).slice(0, 60)}`, () => {
      const event = read(given);
      const { name, action } = registrationState(event, NOW);
      expect([event.eventStatus, name, action.kind]).to.deep.equal(['unknown', 'unknown', 'none']);
      const [problem, ...others] = problemsOf({ eventStatus: given, registration });
      expect(problem).to.match(
        /^eventStatus.*: no event status such as cancelled, so registration/,
      );
      expect(others).to.deep.equal([]);
    });

  it('is not known of sessions either, but of those that say it', () => {
    const { subEvent } = read('on hold', {
      subEvent: [{ name: 'One' }, { name: 'Two', eventStatus: 'cancelled' }],
    });
    expect(subEvent.map(({ eventStatus }) => eventStatus)).to.deep.equal(['unknown', 'cancelled']);
  });
});
