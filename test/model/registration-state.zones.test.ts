import { expect } from '@open-wc/testing';
import { FEW, registrationState, SOON } from '../../src/model/registration-state.js';
import { at, eventOf } from './feed-of.js';
import { METHODS, STATUSES } from './registration-values.js';

const URL = 'https://office.example/register';
const OPENS = '2024-04-01T09:00';
const DEADLINE = '2024-05-10';

/** When it is: long before everything, after the opening, … */
const EARLY = at('2024-03-01T12:00Z');
const NOW = at('2024-04-15T12:00Z');
const OPENING = at('2024-04-01T07:00Z');
const CLOSING = at('2024-05-10T22:00Z');
const END = at('2024-05-22T22:00Z');

const stateOf = (registration: object | null, now = NOW, facts: object = {}) =>
  registrationState(eventOf(registration ? { registration, ...facts } : facts), now);
const nameOf = (...args: Parameters<typeof stateOf>) => stateOf(...args).name;

describe('registrationState', () => {
  describe('speaks from what the feed says', () => {
    for (const [registration, name, kind] of [
      [null, 'unknown', 'none'],
      [{}, 'to-be-announced', 'none'],
      [{ validThrough: DEADLINE }, 'to-be-announced', 'none'],
      [{ url: URL }, 'open', 'web'],
      [{ email: 'a@b.eu' }, 'open', 'email'],
      [{ telephone: '+32 2 555' }, 'open', 'phone'],
      [{ status: 'open' }, 'open', 'none'],
      [{ status: 'open', method: 'web' }, 'open', 'none'],
      [{ status: 'open', method: 'web', url: URL }, 'open', 'web'],
      [{ method: 'onSite' }, 'open', 'none'],
      [{ method: 'none' }, 'not-required', 'none'],
      [{ method: 'none', url: URL }, 'not-required', 'none'],
      [{ status: 'notRequired', url: URL }, 'not-required', 'none'],
      [{ status: 'toBeAnnounced' }, 'to-be-announced', 'none'],
      [{ status: 'toBeAnnounced', url: URL }, 'to-be-announced', 'none'],
      [{ status: 'notYetOpen', url: URL }, 'opens-later', 'none'],
      [{ status: 'limited', url: URL }, 'few-left', 'web'],
      [{ status: 'limited' }, 'few-left', 'none'],
      [{ url: URL, inventoryLevel: FEW + 1 }, 'open', 'web'],
      [{ url: URL, inventoryLevel: FEW }, 'few-left', 'web'],
      [{ url: URL, inventoryLevel: 1 }, 'few-left', 'web'],
      [{ url: URL, inventoryLevel: 0 }, 'full', 'none'],
      [{ url: URL, inventoryLevel: -1 }, 'full', 'none'],
      [{ url: URL, inventoryLevel: 0, waitingList: true }, 'waiting-list', 'web'],
      [{ status: 'full', url: URL }, 'full', 'none'],
      [{ status: 'full', url: URL, inventoryLevel: 5 }, 'full', 'none'],
      [{ status: 'full', url: URL, waitingList: false }, 'full', 'none'],
      [{ status: 'full', url: URL, waitingList: true }, 'waiting-list', 'web'],
      [{ status: 'full', waitingList: true }, 'waiting-list', 'none'],
      [{ status: 'waitingList', email: 'a@b.eu' }, 'waiting-list', 'email'],
      [{ status: 'waitingList' }, 'waiting-list', 'none'],
      [{ status: 'closed', url: URL }, 'closed', 'none'],
      [{ status: 'closed', url: URL, waitingList: true }, 'closed', 'none'],
      [{ method: 'invitation' }, 'by-invitation', 'none'],
      [{ method: 'invitation', url: URL, status: 'open' }, 'by-invitation', 'none'],
      [{ method: 'invitation', status: 'toBeAnnounced' }, 'to-be-announced', 'none'],
      [{ method: 'invitation', status: 'full' }, 'full', 'none'],
      [{ method: 'invitation', status: 'closed' }, 'closed', 'none'],
    ] as const) {
      it(`${JSON.stringify(registration)} is ${name}, with ${kind} to do`, () => {
        const { name: found, action } = stateOf(registration);
        expect([found, action.kind]).to.deep.equal([name, kind]);
        expect(action.target === null).to.equal(kind === 'none');
      });
    }

    it('knows that an announcement of registration is to come', () => {
      expect(nameOf(null, NOW, { toBeAnnounced: ['registration'] })).to.equal('to-be-announced');
      expect(nameOf(null, NOW, { toBeAnnounced: ['performer'] })).to.equal('unknown');
    });
  });

  describe('lets a visitor register', () => {
    for (const [way, registration, action] of [
      ['by web', { url: URL, email: 'a@b.eu' }, { kind: 'web', target: URL }],
      [
        'as the feed prefers',
        { method: 'email', url: URL, email: 'a@b.eu' },
        { kind: 'email', target: 'a@b.eu' },
      ],
      [
        'by telephone',
        { method: 'phone', url: URL, telephone: '112 113' },
        { kind: 'phone', target: '112 113' },
      ],
      [
        'by web where the preferred way has no address',
        { method: 'phone', url: URL },
        { kind: 'web', target: URL },
      ],
      [
        'by e-mail before telephone',
        { email: 'a@b.eu', telephone: '112 113' },
        { kind: 'email', target: 'a@b.eu' },
      ],
      [
        'by an e-mail address in the place of a web address',
        { url: 'mailto:a@b.eu' },
        { kind: 'email', target: 'a@b.eu' },
      ],
      [
        'by a telephone number in the place of a web address',
        { url: 'tel:+32-2-555-12-34' },
        { kind: 'phone', target: '+32-2-555-12-34' },
      ],
      [
        'without the subject somebody wrote: ours follows',
        { url: 'mailto:a@b.eu?subject=x' },
        { kind: 'email', target: 'a@b.eu' },
      ],
    ] as const) {
      it(way, () => expect(stateOf(registration).action).to.deep.equal(action));
    }

    it('on the page of the waiting list', () => {
      expect(
        stateOf({ status: 'full', url: URL, waitingList: `${URL}/list` }).action,
      ).to.deep.equal({
        kind: 'web',
        target: `${URL}/list`,
      });
    });
  });

  describe('turns at the very millisecond', () => {
    const dated = { url: URL, validFrom: OPENS, validThrough: DEADLINE };
    for (const [registration, boundary, before, after] of [
      [dated, OPENING, 'opens-later', 'open'],
      [dated, CLOSING - SOON, 'open', 'closing-soon'],
      [dated, CLOSING, 'closing-soon', 'closed'],
      [dated, END, 'closed', 'over'],
      [{ ...dated, status: 'open' }, OPENING, 'opens-later', 'open'],
      [{ ...dated, status: 'open' }, CLOSING, 'closing-soon', 'closed'],
      [{ ...dated, status: 'notYetOpen' }, OPENING, 'opens-later', 'open'],
      [{ ...dated, status: 'notYetOpen' }, CLOSING, 'closing-soon', 'closed'],
      [{ ...dated, status: 'toBeAnnounced' }, OPENING, 'opens-later', 'to-be-announced'],
      [{ ...dated, status: 'toBeAnnounced' }, CLOSING, 'to-be-announced', 'closed'],
      [{ ...dated, status: 'limited' }, OPENING, 'opens-later', 'few-left'],
      [{ ...dated, status: 'limited' }, CLOSING - SOON, 'few-left', 'few-left'],
      [{ ...dated, status: 'limited' }, CLOSING, 'few-left', 'closed'],
      [{ ...dated, inventoryLevel: 3 }, OPENING, 'opens-later', 'few-left'],
      [{ ...dated, status: 'full' }, OPENING, 'full', 'full'],
      [{ ...dated, status: 'full' }, CLOSING, 'full', 'closed'],
      [{ ...dated, status: 'waitingList' }, CLOSING, 'waiting-list', 'closed'],
      [{ ...dated, status: 'closed' }, OPENING, 'closed', 'closed'],
      [{ ...dated, status: 'closed' }, CLOSING, 'closed', 'closed'],
      [{ ...dated, method: 'invitation' }, OPENING, 'opens-later', 'by-invitation'],
      [{ ...dated, method: 'invitation' }, CLOSING, 'by-invitation', 'closed'],
      [{ ...dated, method: 'none' }, CLOSING, 'not-required', 'not-required'],
      [{ ...dated, status: 'notRequired' }, END, 'not-required', 'over'],
      [
        { url: URL, validThrough: '2024-05-10T12:00' },
        at('2024-05-10T10:00Z'),
        'closing-soon',
        'closed',
      ],
      [
        { url: URL, validThrough: '2024-05-10T12:00Z' },
        at('2024-05-10T12:00Z'),
        'closing-soon',
        'closed',
      ],
      [{ url: URL, validThrough: '2024-05' }, END, 'open', 'over'],
      [{ url: URL, validThrough: '2024-04' }, at('2024-04-30T22:00Z'), 'closing-soon', 'closed'],
      [{ url: URL, validFrom: '2024-04-01' }, at('2024-03-31T22:00Z'), 'opens-later', 'open'],
      [{ url: URL }, END, 'open', 'over'],
      [{ status: 'full' }, END, 'full', 'over'],
      [{ status: 'closed' }, END, 'closed', 'over'],
      [null, END, 'unknown', 'over'],
    ] as const) {
      it(`${before} becomes ${after} at ${new Date(boundary).toISOString()} with ${JSON.stringify(registration)}`, () => {
        expect(nameOf(registration, boundary - 1)).to.equal(before);
        expect(nameOf(registration, boundary)).to.equal(after);
        expect(nameOf(registration, boundary + 1)).to.equal(after);
      });
    }
  });

  it('calls three days soon, and ten places few', () => {
    expect(SOON).to.equal(3 * 86_400_000);
    expect(FEW).to.equal(10);
  });

  it('is to be announced while an event is postponed, before and after its old date', () => {
    for (const now of [EARLY, NOW, CLOSING, END, END + 1e12]) {
      for (const [registration, name] of [
        [null, 'unknown'],
        [{ url: URL, validFrom: OPENS, validThrough: DEADLINE }, 'to-be-announced'],
        [{ status: 'full' }, 'to-be-announced'],
        [{ status: 'notRequired' }, 'not-required'],
      ] as const) {
        const state = stateOf(registration, now, { eventStatus: 'postponed' });
        expect([state.name, state.action.kind, state.moment, state.changesAt]).to.deep.equal([
          name,
          'none',
          null,
          Infinity,
        ]);
      }
    }
  });

  it('is cancelled or over whatever registration says', () => {
    for (const status of STATUSES) {
      const registration = { status, url: URL, validThrough: DEADLINE };
      expect(stateOf(registration, NOW, { eventStatus: 'cancelled' })).to.deep.equal({
        name: 'cancelled',
        action: { kind: 'none', target: null },
        moment: null,
        changesAt: Infinity,
      });
      expect(nameOf(registration, END, { eventStatus: 'cancelled' })).to.equal('cancelled');
      expect(nameOf(registration, END)).to.equal('over');
    }
  });

  it('goes on while the event goes on', () => {
    const facts = { startDate: '2024-05-22', endDate: '2024-05-24' };
    expect(nameOf({ url: URL }, at('2024-05-23T12:00Z'), facts)).to.equal('open');
    expect(nameOf({ url: URL }, at('2024-05-24T22:00Z'), facts)).to.equal('over');
  });

  it('closes in time of the event, whatever the zone of the visitor', () => {
    for (const [timeZone, closing] of [
      ['Europe/Brussels', '2024-05-10T22:00Z'],
      ['America/New_York', '2024-05-11T04:00Z'],
      ['Pacific/Kiritimati', '2024-05-10T10:00Z'],
      ['Pacific/Pago_Pago', '2024-05-11T11:00Z'],
    ] as const) {
      const state = stateOf({ url: URL, validThrough: DEADLINE }, NOW, { timeZone });
      expect(state.moment!.end).to.equal(at(closing));
      expect(nameOf({ url: URL, validThrough: DEADLINE }, at(closing) - 1, { timeZone })).to.equal(
        'closing-soon',
      );
      expect(nameOf({ url: URL, validThrough: DEADLINE }, at(closing), { timeZone })).to.equal(
        'closed',
      );
    }
  });

  it('names the opening while it is ahead, then the deadline', () => {
    const registration = { url: URL, validFrom: OPENS, validThrough: DEADLINE };
    expect(stateOf(registration, EARLY).moment!.text).to.equal(OPENS);
    for (const now of [NOW, CLOSING - 1, CLOSING]) {
      expect(stateOf(registration, now).moment!.text).to.equal(DEADLINE);
    }
    expect(stateOf({ status: 'notYetOpen', validThrough: DEADLINE }).moment).to.equal(null);
    expect(stateOf({ url: URL }).moment).to.equal(null);
  });

  it('knows when it will be another, and stays the same until then', () => {
    const statuses = [undefined, ...STATUSES];
    const methods = [undefined, ...METHODS];
    const froms = [undefined, OPENS, '2024-04-02', '2024-05-30'];
    const throughs = [undefined, DEADLINE, '2024-05-10T12:00', '2024-06-30', '2024-03-20'];
    let checked = 0;
    for (const status of statuses) {
      for (const method of methods) {
        for (const validFrom of froms) {
          for (const validThrough of throughs) {
            for (const more of [
              {},
              { url: URL, inventoryLevel: 5 },
              { waitingList: true, inventoryLevel: 0 },
            ]) {
              const event = eventOf({
                registration: { status, method, validFrom, validThrough, ...more },
              });
              for (let now = EARLY; now < END;) {
                const state = registrationState(event, now);
                const next = state.changesAt;
                if (next <= now) expect.fail(`${state.name} at ${now}`);
                for (const instant of [(now + Math.min(next, END)) / 2, next - 1]) {
                  if (instant >= next || instant === Infinity) continue;
                  const { name } = registrationState(event, instant);
                  if (name !== state.name) expect.fail(`${name}, not ${state.name}, at ${instant}`);
                }
                now = next;
                checked++;
              }
              expect(registrationState(event, END).name).to.equal('over');
            }
          }
        }
      }
    }
    expect(checked).to.be.above(4000);
  });
});
