import { expect } from '@open-wc/testing';
import {
  hasDeadlineAhead,
  isOpen,
  type RegistrationStateName,
} from '../../src/model/registration-state.js';

/** Whether a visitor can register now, and whether the deadline still matters. */
const STATES: Readonly<Record<RegistrationStateName, readonly [boolean, boolean]>> = {
  unknown: [false, false],
  'not-required': [false, false],
  'to-be-announced': [false, true],
  'opens-later': [false, false],
  open: [true, true],
  'closing-soon': [true, true],
  'few-left': [true, true],
  full: [false, false],
  'waiting-list': [false, true],
  closed: [false, false],
  'by-invitation': [false, true],
  cancelled: [false, false],
  over: [false, false],
};

describe('what a state of registration means', () => {
  for (const [name, [open, ahead]] of Object.entries(STATES)) {
    it(`"${name}": ${open ? 'open' : 'not open'}, the deadline ${ahead ? 'matters' : 'does not matter'}`, () => {
      expect(isOpen(name as RegistrationStateName)).to.equal(open);
      expect(hasDeadlineAhead(name as RegistrationStateName)).to.equal(ahead);
    });
  }
});
