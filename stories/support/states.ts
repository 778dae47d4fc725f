import type { StoryContext } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { AttendanceMode, EventStatus, RegioEvent } from '../../src/model/event.js';
import { parseFeed } from '../../src/model/parse/parse-feed.js';
import {
  registrationState,
  type RegistrationStateName,
} from '../../src/model/registration-state.js';
import { findEvent } from '../../src/model/select.js';
import { FEEDS, NOW } from './feeds.js';
import { shown } from './shown.js';

const feed = parseFeed(FEEDS['all'], location.href)!;

/** The event of a story, as the elements read it. */
function eventOf({ args }: StoryContext): RegioEvent {
  const event = findEvent(feed, args['event'] as string, Date.parse(NOW));
  if (!event) throw new Error(`the feed has no ${args['event']}`);
  return event;
}

/** A play function for the story of a state of registration: it has to be the one, and to stand on the page. */
export const registrationIs =
  (name: RegistrationStateName) =>
  async (context: StoryContext): Promise<void> => {
    await expect(registrationState(eventOf(context), Date.parse(NOW)).name).toBe(name);
    // Of nothing known nothing is said; on another day it is another one.
    if (name === 'unknown' || context.globals['asOf'] !== 'noon') return;
    await shown(context.canvasElement, `[data-state="${name}"]`);
  };

/** A play function for the story of what has become of an event. */
export const statusIs =
  (status: EventStatus) =>
  async (context: StoryContext): Promise<void> => {
    await expect(eventOf(context).eventStatus).toBe(status);
  };

/** A play function for the story of where one takes part. */
export const modeIs =
  (mode: AttendanceMode) =>
  async (context: StoryContext): Promise<void> => {
    await expect(eventOf(context).mode).toBe(mode);
  };
