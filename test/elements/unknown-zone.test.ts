import { expect } from '@open-wc/testing';
import '../../src/elements/event-card/event-card.js';
import { namedVisitorZone, visitorZone } from '../../src/model/zones.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { shownText } from '../support/shown-text.js';
import { visitorIn } from '../support/visitor-zone.js';

visitorIn('Etc/Unknown');

describe('a device that names no zone', () => {
  stoppedClock('2031-05-01T12:00:00Z');

  it('has no time of its own beside that of an online event', async () => {
    const feed = serveEvents([
      entry('Briefing', '2031-06-01T19:00', { eventAttendanceMode: 'online' }),
    ]);
    const card = await mount('regio-event-card', { feed, lang: 'en' });
    await eventually(async () =>
      expect(await shownText(card))
        .to.match(/19:00 \(Central European Time\)/)
        .and.not.include('Your time'),
    );
  });

  it('is read in UTC', () => {
    expect([namedVisitorZone(), visitorZone()]).to.deep.equal(['', 'UTC']);
  });
});
