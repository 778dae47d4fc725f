import { expect } from '@open-wc/testing';
import { ClockController } from '../../src/elements/clock.js';
import { stoppedClock } from '../support/clock.js';
import { setHidden } from '../support/page.js';
import { heldTimers } from '../support/timers.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface Host {
  drawn: number;
  clock: ClockController;
}

describe('the clock', () => {
  const clock = stoppedClock('2030-05-01T12:00:00Z');
  const timers = heldTimers(0);
  const { addEventListener, removeEventListener } = document;
  const listeners = new Set<unknown>();
  let hosts: Host[] = [];

  beforeEach(() => {
    listeners.clear();
    Document.prototype.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      listeners.add(args[1]);
      addEventListener.apply(document, args);
    };
    Document.prototype.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      listeners.delete(args[1]);
      removeEventListener.apply(document, args);
    };
  });
  afterEach(() => {
    hosts.forEach(({ clock }) => clock.hostDisconnected());
    hosts = [];
    Object.assign(Document.prototype, { addEventListener, removeEventListener });
  });

  /** An element that is drawn again; `drawn` counts how often that was. */
  function mountHost(now = '') {
    const host = {
      drawn: 0,
      now,
      isConnected: true,
      addController: () => {},
      requestUpdate: () => host.drawn++,
    };
    const clock = new ClockController(
      host as unknown as ConstructorParameters<typeof ClockController>[0],
    );
    const made = Object.assign(host, { clock });
    hosts.push(made);
    return made;
  }

  /** The delay of the timer that runs now. */
  const delay = () => timers.asked.at(-1);

  it('has no timer while nobody waits', () => {
    mountHost().clock.updateAt(Infinity);
    expect(timers.waiting).to.equal(0);
  });

  it('wakes one at its moment, once', () => {
    const one = mountHost();
    one.clock.updateAt(clock.now + 5000);
    expect(delay()).to.equal(5000);
    clock.advance(4);
    expect(one.drawn).to.equal(0);
    clock.advance(1);
    expect(one.drawn).to.equal(1);
    clock.advance({ hours: 1 });
    expect(one.drawn).to.equal(1);
    expect(timers.waiting).to.equal(0);
  });

  it('has one timer for all, for the first of them', () => {
    const [one, other, third] = [mountHost(), mountHost(), mountHost()];
    one.clock.updateAt(clock.now + 9000);
    other.clock.updateAt(clock.now + 3000);
    third.clock.updateAt(clock.now + 6000);
    expect(timers.waiting).to.equal(1);
    expect(delay()).to.equal(3000);
    clock.advance(3);
    expect([one, other, third].map(({ drawn }) => drawn)).to.deep.equal([0, 1, 0]);
    expect(timers.waiting).to.equal(1);
    expect(delay()).to.equal(3000);
    clock.advance(10);
    expect([one, other, third].map(({ drawn }) => drawn)).to.deep.equal([1, 1, 1]);
  });

  it('takes the latest wish of each', () => {
    const one = mountHost();
    one.clock.updateAt(clock.now + 1000);
    one.clock.updateAt(clock.now + 9000);
    expect(delay()).to.equal(9000);
    clock.advance(1);
    expect(one.drawn).to.equal(0);
  });

  it('wakes at once for a moment that has passed', () => {
    mountHost().clock.updateAt(clock.now - DAY);
    expect(delay()).to.equal(0);
  });

  it('goes on waiting when the browser’s timer comes too early', () => {
    const one = mountHost();
    one.clock.updateAt(clock.now + 5000);
    timers.fire();
    expect(one.drawn).to.equal(0);
    expect(delay()).to.equal(5000);
  });

  for (const days of [1, 25, 365, 3650]) {
    it(`waits ${days} days without a timer that fires at once`, () => {
      const one = mountHost();
      one.clock.updateAt(clock.now + days * DAY);
      expect(delay()).to.equal(HOUR);
      timers.fire();
      expect(one.drawn).to.equal(0);
      expect(timers.waiting).to.equal(1);
      clock.advance({ days });
      expect(one.drawn).to.equal(1);
    });
  }

  describe('on a page that nobody sees', () => {
    it('has no timer, and catches up when it is seen again', () => {
      const one = mountHost();
      one.clock.updateAt(clock.now + 5000);
      setHidden(true);
      expect(timers.waiting).to.equal(0);
      clock.advance({ hours: 12 });
      setHidden(false);
      expect(one.drawn).to.be.greaterThan(0);
    });

    it('draws everything anew when it is seen again, also what waits for later or for nothing', () => {
      const [one, other] = [mountHost(), mountHost()];
      one.clock.updateAt(clock.now + HOUR);
      other.clock.updateAt(Infinity);
      setHidden(true);
      setHidden(false);
      expect([one.drawn, other.drawn]).to.deep.equal([1, 1]);
      expect(timers.waiting).to.equal(1);
    });

    it('starts no timer for who comes', () => {
      setHidden(true);
      mountHost().clock.updateAt(clock.now + 5000);
      expect(timers.waiting).to.equal(0);
      setHidden(false);
      expect(timers.waiting).to.equal(1);
    });
  });

  it('leaves an element alone that shows a fixed moment, or is not on the page', () => {
    mountHost('2030-05-01').clock.updateAt(clock.now + 1000);
    const gone = mountHost();
    gone.isConnected = false;
    gone.clock.updateAt(clock.now + 1000);
    expect(timers.waiting).to.equal(0);
  });

  describe('for who has left', () => {
    it('does nothing more', () => {
      const one = mountHost();
      one.clock.updateAt(clock.now + 5000);
      one.clock.hostDisconnected();
      expect(timers.waiting).to.equal(0);
      clock.advance(5);
      setHidden(false);
      expect(one.drawn).to.equal(0);
    });

    it('goes on for the others', () => {
      const [one, other] = [mountHost(), mountHost()];
      one.clock.updateAt(clock.now + 1000);
      other.clock.updateAt(clock.now + 9000);
      one.clock.hostDisconnected();
      expect(timers.waiting).to.equal(1);
      expect(delay()).to.equal(9000);
    });

    it('leaves no listener behind', () => {
      const [one, other] = [mountHost(), mountHost()];
      one.clock.updateAt(clock.now + 1000);
      other.clock.updateAt(Infinity);
      one.clock.hostDisconnected();
      expect(listeners.size).to.equal(1);
      other.clock.hostDisconnected();
      expect(listeners.size).to.equal(0);
    });

    it('may be told so twice, or without ever having waited', () => {
      const one = mountHost();
      one.clock.hostDisconnected();
      one.clock.updateAt(clock.now + 1000);
      one.clock.hostDisconnected();
      one.clock.hostDisconnected();
      expect(timers.waiting).to.equal(0);
    });
  });
});
