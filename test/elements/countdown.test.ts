import { expect } from '@open-wc/testing';
import '../../src/elements/countdown/countdown.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { calm, darken, forceColors } from '../support/looks.js';
import { mount } from '../support/mount.js';
import { newAddress, serve } from '../support/network.js';
import { heardConsole, setHidden } from '../support/page.js';
import { part, parts, wordsIn } from '../support/parts.js';
import { shownText } from '../support/shown-text.js';
import { visitorIn } from '../support/visitor-zone.js';

visitorIn('Europe/Brussels');

describe('<regio-countdown>', () => {
  // 14:00 in Brussels
  const clock = stoppedClock('2030-05-01T12:00:00Z');
  const { by: told } = heardConsole();

  type Countdown = HTMLElementTagNameMap['regio-countdown'];
  type Attributes = Parameters<typeof mount>[1];

  const isDrawn = (countdown: Countdown) =>
    countdown.shadowRoot!.querySelector('[role=timer], slot');
  const mountCountdown = async (
    events: readonly object[],
    attributes: Attributes = {},
    content = '',
  ) => {
    const feed = serveEvents(events);
    const countdown = await mount('regio-countdown', { lang: 'en', feed, ...attributes }, content);
    await eventually(() => isDrawn(countdown));
    return countdown;
  };
  const figures = (countdown: Countdown) => wordsIn(countdown, 'unit').join(' ');
  const ends = (countdown: Countdown) => {
    const heard: string[] = [];
    countdown.addEventListener('regio-countdown-end', ({ detail }) =>
      heard.push(`${detail.event.id}: ${detail.milestone}`),
    );
    return heard;
  };

  const TALK = entry('Talk', '2030-05-03T17:30', {
    endDate: '2030-05-03T19:00',
    registration: { url: 'https://e.org/', validThrough: '2030-05-02T15:05' },
  });

  describe('of what is called off', () => {
    const course = {
      id: 'course',
      name: 'Course',
      subEvent: [
        entry('One', '2030-05-01T13:00', { endDate: '2030-05-01T15:00', eventStatus: 'Canceled' }),
        entry('Two', '2030-05-03T14:00', { endDate: '2030-05-03T16:00' }),
      ],
    };

    it('goes to the next date that takes place', async () => {
      const countdown = await mountCountdown([course]);
      expect(await shownText(countdown)).to.equal('Starts in 2 days 0 hours 0 minutes Course');
    });

    it('says so, and not which day of it it is', async () => {
      const fair = { endDate: '2030-05-03', eventStatus: 'CANCELLED' };
      const countdown = await mountCountdown([entry('Fair', '2030-04-30', fair)], {
        event: 'fair',
      });
      expect(await shownText(countdown)).to.equal('Cancelled');
    });
  });

  describe('of what is on for months', () => {
    const events = [
      entry('Photographs', '2030-01-10', { endDate: '2030-12-20' }),
      entry('Seminar', '2030-05-03T14:00'),
    ];

    it('goes to what begins next', async () => {
      const countdown = await mountCountdown(events);
      expect(await shownText(countdown)).to.equal('Starts in 2 days 0 hours 0 minutes Seminar');
    });

    it('goes to its end where what is on is asked for', async () => {
      const countdown = await mountCountdown(events, { event: 'current' });
      expect(await shownText(countdown)).to.match(/^Day 112 of 345 Ends in 233 days Photographs$/);
    });
  });

  describe('to a moment', () => {
    for (const [to, label, left] of [
      ['auto', 'Registration closes in', '1 day 1 hour 5 minutes'],
      ['registration', 'Registration closes in', '1 day 1 hour 5 minutes'],
      ['start', 'Starts in', '2 days 3 hours 30 minutes'],
      ['end', 'Ends in', '2 days 5 hours 0 minutes'],
    ] as const) {
      it(`tells how long it is (${to}), and to what`, async () => {
        const countdown = await mountCountdown([TALK], { to });
        expect(await shownText(countdown)).to.equal(`${label} ${left} Talk`);
      });
    }

    it('goes to the start where there is no registration', async () => {
      const countdown = await mountCountdown([{ ...TALK, registration: undefined }]);
      expect(wordsIn(countdown, 'label')).to.deep.equal(['Starts in']);
    });

    it('goes to the end where it has begun', async () => {
      const countdown = await mountCountdown([TALK], { now: '2030-05-03T18:00' });
      expect(await shownText(countdown)).to.equal('Ends in 1 hour 0 minutes Talk');
    });

    it('is of the next event that takes place where none is named', async () => {
      const countdown = await mountCountdown([
        entry('Over', '2030-04-01'),
        entry('Off', '2030-05-02', { eventStatus: 'cancelled' }),
        TALK,
      ]);
      expect(wordsIn(countdown, 'event')).to.deep.equal(['Talk']);
    });

    it('is of the event that is named', async () => {
      const countdown = await mountCountdown([TALK, entry('Later', '2030-06-01T10:00')], {
        event: 'later',
      });
      expect(wordsIn(countdown, 'event')).to.deep.equal(['Later']);
    });

    it('says "about" where the date may change', async () => {
      const countdown = await mountCountdown([
        entry('Talk', '2030-05-03T17:30', { provisional: true }),
      ]);
      expect(await shownText(countdown)).to.contain('Starts in about 2 days');
    });

    it('says "about" where only the date is said to be provisional', async () => {
      const countdown = await mountCountdown([
        entry('Talk', '2030-05-03T17:30', { provisional: ['startDate'] }),
      ]);
      expect(await shownText(countdown)).to.contain('about 2 days');
    });

    it('says "about" where only the session it counts to may change', async () => {
      const countdown = await mountCountdown([
        {
          id: 'days',
          name: 'Days',
          subEvent: [entry('One', '2030-05-03T17:30', { provisional: true })],
        },
      ]);
      expect(await shownText(countdown)).to.contain('about 2 days');
    });

    it('says "about" where only the hour may change, and not of whole days', async () => {
      const countdown = await mountCountdown([
        entry('Talk', '2030-05-03T17:30', { provisional: ['startTime'] }),
      ]);
      expect(await shownText(countdown)).to.contain('about 2 days 3 hours');
      countdown.precision = 'day';
      await countdown.updateComplete;
      expect(await shownText(countdown)).to.equal('Starts in 2 days Talk');
    });

    it('does not say "about" where only something else may change', async () => {
      const countdown = await mountCountdown([
        entry('Talk', '2030-05-03T17:30', { provisional: ['about'] }),
      ]);
      expect(await shownText(countdown)).not.to.contain('about');
    });
  });

  describe('of a precision', () => {
    for (const [precision, left] of [
      ['minute', '2 days 3 hours 30 minutes'],
      ['second', '2 days 3 hours 30 minutes 0 seconds'],
      ['day', '2 days'],
    ] as const) {
      it(`of ${precision}s`, async () => {
        const countdown = await mountCountdown([TALK], { to: 'start', precision });
        expect(figures(countdown)).to.equal(left);
      });
    }

    it('of days: tomorrow is in one, whatever the hour, and today is today', async () => {
      const countdown = await mountCountdown([entry('Talk', '2030-05-02T09:00')], {
        precision: 'day',
      });
      expect(await shownText(countdown)).to.equal('Starts in 1 day Talk');
      clock.advance({ hours: 10 });
      expect(await shownText(countdown)).to.equal('Starts today Talk');
    });

    it('leaves out large units that are nothing, but not small ones', async () => {
      const countdown = await mountCountdown([entry('Soon', '2030-05-01T15:00')]);
      expect(figures(countdown)).to.equal('1 hour 0 minutes');
    });

    it('counts a minute that has begun whole', async () => {
      const countdown = await mountCountdown([entry('Soon', '2030-05-01T14:03')]);
      clock.advance(20);
      await countdown.updateComplete;
      expect(figures(countdown)).to.equal('3 minutes');
      clock.advance(40);
      await countdown.updateComplete;
      expect(figures(countdown)).to.equal('2 minutes');
    });

    it('goes on every second where these are shown', async () => {
      const countdown = await mountCountdown([entry('Soon', '2030-05-01T14:03')], {
        precision: 'second',
      });
      clock.advance(1);
      await countdown.updateComplete;
      expect(figures(countdown)).to.equal('2 minutes 59 seconds');
      clock.advance(1);
      await countdown.updateComplete;
      expect(figures(countdown)).to.equal('2 minutes 58 seconds');
    });

    it('leaves the page as it is where nothing it shows has changed', async () => {
      const countdown = await mountCountdown([TALK]);
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((list) => records.push(...list));
      observer.observe(countdown.shadowRoot!, {
        childList: true,
        characterData: true,
        subtree: true,
        attributes: true,
      });
      clock.advance(30);
      countdown.requestUpdate();
      await countdown.updateComplete;
      records.push(...observer.takeRecords());
      observer.disconnect();
      expect(records).to.have.length(0);
    });
  });

  describe('that cannot tick', () => {
    for (const date of ['2030-07', '2031']) {
      it(`tells what is known of the date (${date})`, async () => {
        const countdown = await mountCountdown([entry('Fair', date, { provisional: true })]);
        expect(await shownText(countdown)).to.equal(date === '2031' ? '2031' : 'July 2030');
        expect(countdown.shadowRoot!.querySelector('[role=timer]')).to.equal(null);
      });
    }

    it('leaves seconds out for visitors who want no motion', async () => {
      await calm();
      const countdown = await mountCountdown([TALK], { to: 'start', precision: 'second' });
      expect(figures(countdown)).to.equal('2 days 3 hours 30 minutes');
    });

    it('stands still while nobody looks, and is right as soon as somebody does', async () => {
      const countdown = await mountCountdown([TALK], { to: 'start' });
      setHidden(true);
      clock.advance({ minutes: 40 });
      setHidden(false);
      await countdown.updateComplete;
      expect(figures(countdown)).to.equal('2 days 2 hours 50 minutes');
    });
  });

  describe('over a night in which clocks change', () => {
    // 12:00 on the day before in each; seven days on, and an hour after the night.
    for (const [zone, now, week, next] of [
      ['Europe/Brussels', '2030-03-30T11:00Z', '2030-04-06T12:00', '2030-03-31T13:00'],
      ['Europe/Brussels', '2030-10-26T10:00Z', '2030-11-02T12:00', '2030-10-27T13:00'],
      ['America/New_York', '2030-03-09T17:00Z', '2030-03-16T12:00', '2030-03-10T13:00'],
      ['Pacific/Kiritimati', '2030-03-29T22:00Z', '2030-04-06T12:00', '2030-03-31T13:00'],
    ] as const) {
      it(`counts the days of the event’s calendar (${zone}, ${now})`, async () => {
        const at = async (startDate: string) =>
          figures(await mountCountdown([entry('Talk', startDate, { timeZone: zone })], { now }));
        expect(await at(week)).to.equal('7 days 0 hours 0 minutes');
        expect(await at(next)).to.equal('1 day 1 hour 0 minutes');
      });
    }

    for (const [night, startDate, left] of [
      ['2030-03-30T23:00Z', '2030-03-31T04:00', '3 hours 0 minutes'],
      ['2030-10-26T22:00Z', '2030-10-27T04:00', '5 hours 0 minutes'],
      ['2030-03-31T00:59Z', '2030-03-31T03:00', '1 minute'],
    ] as const) {
      it(`counts the hours one has to wait (from ${night} to ${startDate})`, async () => {
        const countdown = await mountCountdown([entry('Talk', startDate)], { now: night });
        expect(figures(countdown)).to.equal(left);
      });
    }
  });

  describe('of several days', () => {
    const fair = entry('Fair', '2030-04-30', { endDate: '2030-05-03' });

    it('tells which of them it is, and when the last one ends', async () => {
      const countdown = await mountCountdown([fair]);
      expect(await shownText(countdown)).to.equal('Day 2 of 4 Ends in 2 days Fair');
      await expect(countdown).to.be.accessible();
      clock.advance({ hours: 10 });
      expect(await shownText(countdown)).to.equal('Day 3 of 4 Ends in 1 day Fair');
    });

    it('tells which it is where there is nothing to count', async () => {
      expect(await shownText(await mountCountdown([fair], { to: 'start' }))).to.equal('Day 2 of 4');
    });
  });

  describe('of whole days', () => {
    it('counts days alone', async () => {
      const countdown = await mountCountdown([entry('Fair', '2030-05-04')], {
        precision: 'second',
      });
      expect(await shownText(countdown)).to.equal('Starts in 3 days Fair');
    });

    it('counts a deadline to the day it lasts to', async () => {
      const fair = entry('Fair', '2030-06-04', {
        registration: { url: 'https://e.org/', validThrough: '2030-05-02' },
      });
      const countdown = await mountCountdown([fair]);
      expect(await shownText(countdown)).to.equal('Registration closes in 1 day Fair');
      clock.advance({ hours: 11 });
      expect(await shownText(countdown)).to.equal('Registration closes today Fair');
      clock.advance({ days: 1 });
      expect(await shownText(countdown)).to.equal('Starts in 32 days Fair');
    });

    it('says that the last day is today', async () => {
      const fair = entry('Fair', '2030-04-30', { endDate: '2030-05-01' });
      expect(await shownText(await mountCountdown([fair]))).to.equal('Day 2 of 2 Ends today Fair');
    });

    it('says that it goes on once the day has come', async () => {
      const countdown = await mountCountdown([entry('Fair', '2030-05-02')]);
      expect(await shownText(countdown)).to.equal('Starts in 1 day Fair');
      clock.advance({ hours: 10 });
      expect(await shownText(countdown)).to.equal('In progress');
    });
  });

  describe('in the page’s language', () => {
    for (const [lang, minutes, left] of [
      ['pl', 1, '1 minuta'],
      ['pl', 2, '2 minuty'],
      ['pl', 5, '5 minut'],
      ['pl', 22, '22 minuty'],
      ['sv', 1, '1 minut'],
      ['sv', 5, '5 minuter'],
      ['ca', 1, '1 minut'],
      ['ca', 5, '5 minuts'],
      ['en', 1, '1 minute'],
    ] as const) {
      it(`counts ${left} (${lang})`, async () => {
        const at = `2030-05-01T14:${`${minutes}`.padStart(2, '0')}`;
        expect(figures(await mountCountdown([entry('Soon', at)], { lang }))).to.equal(left);
      });
    }

    for (const [lang, words] of [
      ['sv', 'Börjar om 1 dygn 0 timmar 0 minuter Talk'],
      ['pl', 'Do rozpoczęcia: 1 dzień 0 godzin 0 minut Talk'],
      ['ca', 'Comença d’aquí a 1 dia 0 hores 0 minuts Talk'],
    ] as const) {
      it(`says what it counts to (${lang})`, async () => {
        const countdown = await mountCountdown([entry('Talk', '2030-05-02T14:00')], { lang });
        expect(await shownText(countdown)).to.equal(words);
      });
    }

    it('follows the page to another language', async () => {
      const countdown = await mountCountdown([TALK], { to: 'start', precision: 'day' });
      countdown.lang = 'pl';
      await eventually(() => expect(figures(countdown)).to.equal('2 dni'));
    });

    it('marks a name in another one', async () => {
      const countdown = await mountCountdown([{ ...TALK, inLanguage: 'sv' }]);
      expect(part(countdown, 'event').querySelector('[lang]')!.getAttribute('lang')).to.equal('sv');
    });
  });

  describe('once the moment comes', () => {
    it('says so once, and goes on to the next', async () => {
      const countdown = await mountCountdown([TALK]);
      const heard = ends(countdown);
      clock.advance({ days: 1, hours: 1, minutes: 4 });
      await countdown.updateComplete;
      expect(heard).to.deep.equal([]);

      clock.advance({ minutes: 1 });
      expect(await shownText(countdown)).to.equal('Starts in 1 day 2 hours 25 minutes Talk');
      countdown.requestUpdate();
      await countdown.updateComplete;
      expect(heard).to.deep.equal(['talk: registration']);

      clock.advance({ days: 1, hours: 2, minutes: 25 });
      expect(await shownText(countdown)).to.equal('Ends in 1 hour 30 minutes Talk');
      clock.advance({ hours: 1, minutes: 30 });
      await countdown.updateComplete;
      expect(heard).to.deep.equal(['talk: registration', 'talk: start', 'talk: end']);
    });

    it('says so once where it counts to that alone', async () => {
      const countdown = await mountCountdown([TALK], { to: 'start', event: 'talk' }, '<b>Now!</b>');
      const heard = ends(countdown);
      clock.advance({ days: 2, hours: 3, minutes: 30 });
      expect(await shownText(countdown)).to.equal('Now!');
      clock.advance({ minutes: 1 });
      await countdown.updateComplete;
      expect(heard).to.deep.equal(['talk: start']);
    });

    it('says nothing where it had come before', async () => {
      const heard: unknown[] = [];
      const hear = (event: Event) => heard.push(event);
      document.body.addEventListener('regio-countdown-end', hear);
      const countdown = await mountCountdown([entry('Over', '2030-04-01T10:00')], {
        event: 'over',
      });
      countdown.requestUpdate();
      await countdown.updateComplete;
      document.body.removeEventListener('regio-countdown-end', hear);
      expect(heard).to.have.length(0);
    });

    it('says nothing where the author counts to something else', async () => {
      const countdown = await mountCountdown([TALK]);
      const heard = ends(countdown);
      countdown.to = 'end';
      await countdown.updateComplete;
      expect(heard).to.deep.equal([]);
    });

    it('says nothing where the author only moves the moment', async () => {
      const countdown = await mountCountdown([TALK], { now: '2030-05-01' });
      const heard = ends(countdown);
      countdown.now = '2030-05-03T12:00';
      await countdown.updateComplete;
      expect(wordsIn(countdown, 'label')).to.deep.equal(['Starts in']);
      expect(heard).to.deep.equal([]);
    });

    it('goes on to the next event where none is named', async () => {
      const countdown = await mountCountdown([TALK, entry('Later', '2030-06-01T10:00')]);
      clock.advance({ days: 3 });
      await countdown.updateComplete;
      expect(wordsIn(countdown, 'event')).to.deep.equal(['Later']);
    });

    it('stands still where the author says which moment it is', async () => {
      const countdown = await mountCountdown([TALK], { to: 'start', now: '2030-05-03T17:00' });
      const heard = ends(countdown);
      expect(figures(countdown)).to.equal('30 minutes');
      clock.advance({ days: 10 });
      await countdown.updateComplete;
      expect(figures(countdown)).to.equal('30 minutes');
      expect(heard).to.deep.equal([]);
    });
  });

  describe('with nothing to count', () => {
    const slot = '<b>See you there!</b>';

    for (const [why, facts, words] of [
      ['cancelled', { eventStatus: 'cancelled' }, 'Cancelled'],
      ['postponed', { eventStatus: 'postponed' }, 'Postponed'],
    ] as const) {
      it(`says that the event is ${why}`, async () => {
        const countdown = await mountCountdown([{ ...TALK, ...facts }], { event: 'talk' });
        expect(await shownText(countdown)).to.equal(words);
      });

      it(`shows the author’s words where the event is ${why}`, async () => {
        const countdown = await mountCountdown([{ ...TALK, ...facts }], { event: 'talk' }, slot);
        expect(await shownText(countdown)).to.equal('See you there!');
      });
    }

    it('says that the event is over', async () => {
      const countdown = await mountCountdown([entry('Old', '2030-04-01')], { event: 'old' });
      expect(await shownText(countdown)).to.equal('Ended');
    });

    it('says that the event goes on', async () => {
      const countdown = await mountCountdown([entry('Talk', '2030-05-01T13:00')]);
      expect(await shownText(countdown)).to.equal('In progress');
    });

    it('says that it is over once the day of an event without an end is', async () => {
      const countdown = await mountCountdown([entry('Talk', '2030-05-01T13:00')], {
        event: 'talk',
      });
      clock.advance({ hours: 9, minutes: 59 });
      expect(await shownText(countdown)).to.equal('In progress');
      clock.advance({ minutes: 1 });
      expect(await shownText(countdown)).to.equal('Ended');
    });

    it('says that the date is to come', async () => {
      const countdown = await mountCountdown([{ name: 'Some time', provisional: true }]);
      expect(await shownText(countdown)).to.equal('Date to be announced');
    });

    it('shows the author’s words where there is no such event', async () => {
      const countdown = await mountCountdown([TALK], { event: 'party' }, slot);
      expect(await shownText(countdown)).to.equal('See you there!');
    });

    it('shows the author’s words where the feed failed', async () => {
      const feed = serve(newAddress(), () => new Response('', { status: 404 }));
      const countdown = await mount('regio-countdown', { lang: 'en', feed }, slot);
      await eventually(async () => expect(await shownText(countdown)).to.equal('See you there!'));
    });
  });

  describe('with values that are none', () => {
    for (const [name, value] of [
      ['to', 'party'],
      ['precision', 'hour'],
    ] as const) {
      it(`reports ${name}="${value}" once and does without`, async () => {
        const countdown = await mountCountdown([TALK], { [name]: value });
        expect(figures(countdown)).to.equal('1 day 1 hour 5 minutes');
        clock.advance({ minutes: 1 });
        await countdown.updateComplete;
        const reports = () =>
          told('warn').filter((text) => text.includes(`<regio-countdown ${name}=`));
        await eventually(() => reports().length > 0);
        expect(reports()).to.have.length(1);
      });
    }
  });

  describe('for everybody', () => {
    it('is a timer that is not read out whenever it changes', async () => {
      const countdown = await mountCountdown([TALK]);
      const timer = countdown.shadowRoot!.querySelector('[role=timer]')!;
      expect(timer.getAttribute('aria-live')).to.equal('off');
      expect(countdown.shadowRoot!.querySelector('[role=status], [role=alert]')).to.be.null;
    });

    it('says nothing by itself for a minute of seconds, nor when it ends, and leaves alone what stays', async () => {
      const soon = entry('Soon', '2030-05-01T14:01:10', { endDate: '2030-05-01T14:30' });
      const countdown = await mountCountdown([soon], { to: 'start', precision: 'second' });
      const root = countdown.shadowRoot!;
      const live = () =>
        root.querySelector(
          '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off]), output',
        );
      const texts = () => {
        const found: Text[] = [];
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) found.push(walker.currentNode as Text);
        return found;
      };
      const ended = ends(countdown);
      const [label, name] = ['label', 'event'].map((one) => part(countdown, one));
      for (let second = 0; second < 69; second++) {
        const [before, changes] = [texts(), [] as MutationRecord[]];
        const observer = new MutationObserver((records) => changes.push(...records));
        observer.observe(root, { subtree: true, childList: true, characterData: true });
        clock.advance(1);
        await countdown.updateComplete;
        changes.push(...observer.takeRecords());
        observer.disconnect();
        expect(live()).to.equal(null);
        expect(changes.length, 'something changes').to.be.above(0);
        // Where a unit falls away its figure and its word do.
        if (texts().length === before.length) {
          expect(texts()).to.deep.equal(before);
          expect(changes.every(({ type }) => type === 'characterData')).to.equal(true);
          expect(changes.length).to.be.at.most(3);
        }
        expect(part(countdown, 'label') === label && part(countdown, 'event') === name).to.be.true;
      }
      clock.advance(1);
      await countdown.updateComplete;
      expect(live()).to.equal(null);
      expect(ended).to.deep.equal(['soon: start']);
    });

    it('keeps words apart for who hears them', async () => {
      const countdown = await mountCountdown([TALK]);
      const timer = countdown.shadowRoot!.querySelector('[role=timer]')!;
      expect(timer.textContent!.replace(/\s+/g, ' ')).to.contain('1 day 1 hour 5 minutes');
    });

    for (const [state, events, attributes] of [
      ['counting', [TALK], {}],
      ['counting days', [entry('Fair', '2030-05-04', { provisional: true })], {}],
      ['on the day', [entry('Fair', '2030-04-30', { endDate: '2030-05-01' })], {}],
      ['on one of several days', [entry('Fair', '2030-04-30', { endDate: '2030-05-03' })], {}],
      ['counting seconds', [TALK], { precision: 'second' }],
      ['cancelled', [{ ...TALK, eventStatus: 'cancelled' }], { event: 'talk' }],
      ['before its date is known', [{ ...TALK, startDate: '2030-06', provisional: true }], {}],
      ['over', [entry('Old', '2030-04-01')], { event: 'old' }],
      ['without an event', [TALK], { event: 'party' }],
    ] as const) {
      it(`passes the accessibility audit ${state}`, async () => {
        await expect(await mountCountdown(events, attributes)).to.be.accessible();
      });

      it(`passes the accessibility audit ${state} in the dark`, async () => {
        await darken();
        await expect(await mountCountdown(events, attributes)).to.be.accessible();
      });
    }

    it('passes the accessibility audit with colours that the visitor forces', async () => {
      await forceColors();
      await expect(await mountCountdown([TALK])).to.be.accessible();
    });

    it('fits into 160 pixels', async () => {
      const countdown = await mountCountdown([TALK], {
        precision: 'second',
        style: 'width: 160px',
        dir: 'rtl',
      });
      expect(countdown.scrollWidth).to.equal(160);
      expect(parts(countdown, 'unit')).to.have.length(4);
    });
  });
});
