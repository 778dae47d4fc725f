import { expect } from '@open-wc/testing';
import '../../src/elements/countdown/countdown.js';
import '../../src/elements/event-list/event-list.js';
import '../../src/elements/registration-button/registration-button.js';
import { stoppedClock } from '../support/clock.js';
import { entry, feedOf } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { newAddress, requestsTo, serve } from '../support/network.js';
import { setHidden } from '../support/page.js';
import { wordsIn } from '../support/parts.js';
import { shownText } from '../support/shown-text.js';
import { visitorIn } from '../support/visitor-zone.js';

visitorIn('Europe/Brussels');

const URL = 'https://forms.example/x';
const EVENTS = [
  entry('Ended', '2030-05-01T09:00', {
    endDate: '2030-05-01T17:00',
    registration: { url: URL, validThrough: '2030-04-30' },
  }),
  entry('Without end', '2030-05-01T16:30'),
  entry('Today', '2030-05-02T10:00', { registration: { url: URL } }),
];

describe('a page that comes back on another day', () => {
  // Five minutes before midnight in Brussels
  const clock = stoppedClock('2030-05-01T21:57:00Z');

  it('shows that day at once, all elements alike, and asks for nothing within five minutes', async () => {
    const feed = serve(newAddress(), feedOf(EVENTS));
    const list = await mount('regio-event-list', { lang: 'en', feed });
    const countdown = await mount('regio-countdown', { lang: 'en', feed });
    const button = await mount('regio-registration-button', { lang: 'en', feed });
    const titles = () => wordsIn(list, 'title');
    await eventually(() => expect(titles()).to.deep.equal(['Without end', 'Today']));
    expect(await shownText(button)).to.equal('Today');
    const asked = requestsTo(feed);

    setHidden(true);
    const { now } = clock;
    Date.now = () => now + 240_000;
    setHidden(false);
    await list.updateComplete;
    expect(titles()).to.deep.equal(['Today']);
    expect(await shownText(countdown)).to.equal('Starts in 9 hours 59 minutes Today');
    expect(await shownText(button)).to.include('Registration is open');
    expect(requestsTo(feed)).to.equal(asked);
  });
});
