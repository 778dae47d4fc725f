import type { AttendanceMode, EventStatus } from '../../src/model/event.js';
import type { RegistrationStateName } from '../../src/model/registration-state.js';
import type * as Button from '../registration-button.stories.js';
import type * as Card from '../event-card.stories.js';

/** A story, by the name it is exported under, and what its state means. */
type Told<Stories> = readonly [story: Exclude<keyof Stories, 'default'>, words: string];

/** What is told of each: a state that has no story does not compile. */
type Chapter<State extends string, Stories> = Readonly<Record<State, readonly Told<Stories>[]>>;

/** How registration stands. */
export const REGISTRATION: Chapter<RegistrationStateName, typeof Button> = {
  'opens-later': [
    [
      'OpensLater',
      'Registration begins at a moment that is known. Until then there is nothing to click; a calendar entry can remind of it.',
    ],
  ],
  open: [
    [
      'Open',
      'One can register. The button leads to where the office wants it: a page, a mail, a number.',
    ],
    ['OpenByMail', 'By mail: the message is already written, in the language of the page.'],
    ['OpenByPhone', 'By telephone.'],
    ['OpenAtTheDoor', 'On arrival: nothing to do before.'],
  ],
  'closing-soon': [['ClosingSoon', 'Less than three days are left.']],
  'few-left': [['FewLeft', 'At most ten places are left, or the feed says that they are few.']],
  full: [['Full', 'No place is left.']],
  'waiting-list': [['WaitingList', 'No place is left, but one can wait for one.']],
  closed: [
    ['Closed', 'The deadline has passed. It flips at its minute, on a page that stands open too.'],
  ],
  'to-be-announced': [['ToBeAnnounced', 'The office has said that it will say.']],
  'not-required': [['NotRequired', 'One may just come.']],
  'by-invitation': [['ByInvitation', 'Only who is invited.']],
  cancelled: [['Cancelled', 'The event is cancelled: nothing to do any more.']],
  over: [['Over', 'The event has ended.']],
  unknown: [['Unknown', 'The feed says nothing of registration, so nothing is claimed.']],
};

/** What has become of an event. */
export const STATUS: Chapter<EventStatus, typeof Card> = {
  scheduled: [['Scheduled', 'As planned.']],
  cancelled: [['Cancelled', 'Said first, in words. It stays in the list, so that nobody travels.']],
  postponed: [['Postponed', 'No new date yet.']],
  rescheduled: [['Rescheduled', 'The new date counts, the old one is named.']],
  movedOnline: [['MovedOnline', 'What was meant for a room is online now.']],
  unknown: [['StatusNobodyKnows', 'It may be off: no way to register is offered.']],
};

/** Where one takes part. */
export const MODE: Chapter<AttendanceMode, typeof Card> = {
  offline: [['OnSite', 'The venue’s time, and no other.']],
  online: [['Online', 'The event’s time, and the visitor’s where it differs.']],
  mixed: [['Hybrid', 'Room and link.']],
};
