import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/elements/add-to-calendar/add-to-calendar.js';
import type { CalendarAddDetail } from '../../src/elements/add-to-calendar/calendar-add-event.js';
import { linesOf, readCalendar } from '../calendar/read-calendar.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { darken, forceColors } from '../support/looks.js';
import { mount } from '../support/mount.js';
import { newAddress, serve } from '../support/network.js';
import { heardConsole } from '../support/page.js';
import { namesIn, part, parts, wordsIn } from '../support/parts.js';
import { shownText } from '../support/shown-text.js';
import { visitorIn } from '../support/visitor-zone.js';

visitorIn('Europe/Brussels');

const WORKSHOP = entry('Workshop', '2030-06-01T10:00', {
  endDate: '2030-06-01T12:00',
  description: 'Trams, and how to get one',
  location: { name: 'Hall', room: '5' },
});
const DAYS = entry('City days', '2030-06-01', {
  endDate: '2030-06-02',
  registration: { url: 'https://e.org/r', validThrough: '2030-05-20' },
  subEvent: [
    entry('Opening', '2030-06-01T10:00'),
    entry('Called off', '2030-06-01T14:00', { eventStatus: 'cancelled' }),
    entry('Some time', '2030-06', { name: { sv: 'Någon gång' } }),
    entry('Closing', '2030-06-02T10:00', { name: { sv: 'Avslutning' } }),
  ],
});
const SERVICES = [
  'Google (opens in a new tab)',
  'Outlook.com (opens in a new tab)',
  'Microsoft 365 (opens in a new tab)',
  'Yahoo (opens in a new tab)',
];
const FILE = 'Apple and other calendars (.ics file)';

/** What the menu's code was asked for, by name. */
const asked = () =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes('/menu-controller.'));

// First of all: a page whose menus are never opened.
describe('a calendar button that nobody comes near', () => {
  it('asks for nothing that only its menu needs', async () => {
    const feed = serveEvents([entry('Workshop', '2100-06-01')]);
    const button = await mount('regio-add-to-calendar', { lang: 'en', feed });
    await eventually(() => parts(button, 'button').length > 0);
    expect(asked()).to.have.length(0);
    part(button, 'button').dispatchEvent(new PointerEvent('pointerenter'));
    await eventually(() => asked().length > 0);
    expect(parts(button, 'menu')).to.have.length(0);
  });
});

describe('<regio-add-to-calendar>', () => {
  const clock = stoppedClock('2030-05-01T12:00:00Z');
  heardConsole();

  type Button = HTMLElementTagNameMap['regio-add-to-calendar'];
  type Attributes = Parameters<typeof mount>[1];

  const mountButton = async (
    events: readonly object[] = [WORKSHOP],
    attributes: Attributes = {},
    content = '',
  ) => {
    const feed = serveEvents(events);
    const button = await mount(
      'regio-add-to-calendar',
      { lang: 'en', feed, ...attributes },
      content,
    );
    await eventually(() => !button.shadowRoot!.querySelector('[aria-busy]'));
    return button;
  };
  const isOpen = (button: Button) =>
    parts(button, 'menu').some((menu) => menu.matches(':popover-open'));
  const inFocus = (button: Button) => button.shadowRoot!.activeElement;
  const words = (element: Element | null) => element!.textContent!.replace(/\s+/g, ' ').trim();
  const announced = (button: Button) => words(button.shadowRoot!.querySelector('[role=status]'));
  const open = async (button: Button) => {
    part(button, 'button').click();
    await eventually(() => isOpen(button) && inFocus(button) !== part(button, 'button'));
  };
  const mountOpen = async (events?: readonly object[], attributes?: Attributes) => {
    const button = await mountButton(events, attributes);
    await open(button);
    return button;
  };
  const item = (button: Button, label: string) =>
    parts(button, 'item').find((one) => words(one) === label)!;
  const choose = async (button: Button, label: string) => {
    parts(button, 'choice')
      .find((one) => words(one).startsWith(label))!
      .click();
    await button.updateComplete;
  };
  const heard = (button: Button) => {
    const details: CalendarAddDetail[] = [];
    button.addEventListener('regio-calendar-add', ({ detail }) => details.push(detail));
    return details;
  };
  /** Follows no link and saves no file, but remembers them. */
  const taken: { readonly href: string; readonly download: string }[] = [];
  const { click } = HTMLAnchorElement.prototype;
  const hold = (press: Event) => {
    const link = press.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link) return;
    press.preventDefault();
    taken.push({ href: link.href, download: link.download });
  };
  beforeEach(() => {
    taken.length = 0;
    addEventListener('click', hold);
    HTMLAnchorElement.prototype.click = function () {
      if (this.isConnected) click.call(this);
      else taken.push({ href: this.href, download: this.download });
    };
  });
  afterEach(() => {
    removeEventListener('click', hold);
    HTMLAnchorElement.prototype.click = click;
  });

  describe('is offered', () => {
    it('as a button with a menu, in the page’s language', async () => {
      for (const [lang, label] of [
        ['en', 'Add to calendar'],
        ['sv', 'Lägg till i kalendern'],
        ['pl', 'Dodaj do kalendarza'],
        ['ca', 'Afegeix al calendari'],
      ] as const) {
        const button = await mountButton([WORKSHOP], { lang });
        await eventually(async () => (await shownText(button)) === label);
        expect(namesIn(button, 'button')).to.deep.equal([`${label}: Workshop`]);
        expect(part(button, 'button').getAttribute('aria-haspopup')).to.equal('menu');
        expect(part(button, 'button').getAttribute('aria-expanded')).to.equal('false');
      }
    });

    for (const [why, event] of [
      ['is over', entry('Workshop', '2030-04-30')],
      ['is cancelled', { ...WORKSHOP, eventStatus: 'cancelled' }],
      ['has no date', { name: 'Workshop', provisional: true }],
      ['has no day', { name: 'Workshop', startDate: '2030-06', provisional: true }],
      [
        'has only sessions that are over',
        { name: 'Workshop', subEvent: [entry('One', '2030-04-01')] },
      ],
    ] as const) {
      it(`not where the event ${why}`, async () => {
        const button = await mountButton([{ ...event, id: 'x' }], { event: 'x' }, 'Ask us');
        expect(await shownText(button)).to.equal('');
        expect(button.shadowRoot!.childElementCount).to.equal(0);
      });
    }

    it('until the event ends', async () => {
      const button = await mountOpen();
      clock.advance({ days: 31, hours: 1 });
      await button.updateComplete;
      expect(await shownText(button)).to.equal('');
    });

    it('with the page’s own content where there is no such event', async () => {
      const button = await mountButton([WORKSHOP], { event: 'none' }, 'Ask us');
      expect(await shownText(button)).to.equal('Ask us');
      const failed = await mount(
        'regio-add-to-calendar',
        { lang: 'en', feed: serve(newAddress(), new Response('<p>')) },
        'Ask us',
      );
      await eventually(async () => (await shownText(failed)) === 'Ask us');
    });
  });

  describe('lets a visitor choose', () => {
    it('the calendar', async () => {
      const button = await mountOpen();
      expect(wordsIn(button, 'item')).to.deep.equal([...SERVICES, FILE]);
      expect(parts(button, 'choice')).to.have.length(0);
      expect(part(button, 'button').getAttribute('aria-expanded')).to.equal('true');
    });

    it('the event, its sessions, one of them, or the end of registration', async () => {
      const button = await mountOpen([DAYS]);
      expect(wordsIn(button, 'choice')).to.deep.equal([
        'The whole event',
        'All sessions (2)',
        'Opening Saturday, 1 June 2030 at 10:00',
        'Avslutning Sunday, 2 June 2030 at 10:00',
        'Registration deadline: the end of 20 May 2030',
      ]);
      const [bdi] = parts(button, 'choice')[3]!.getElementsByTagName('bdi');
      expect(bdi!.lang).to.equal('sv');
      const checked = () =>
        parts(button, 'choice').map((one) => one.getAttribute('aria-checked') === 'true');
      expect(checked()).to.deep.equal([true, false, false, false, false]);
      await choose(button, 'Opening');
      expect(checked()).to.deep.equal([false, false, true, false, false]);
      expect(isOpen(button)).to.equal(true);
    });

    it('a session with the zone of its time where the visitor has another', async () => {
      const subEvent = [entry('Opening', '2030-06-01T10:00', { timeZone: 'Pacific/Kiritimati' })];
      const button = await mountOpen([{ ...DAYS, subEvent }]);
      expect(wordsIn(button, 'choice')[1]).to.equal(
        'Opening Saturday, 1 June 2030 at 10:00 (Line Islands Time)',
      );
    });

    it('a calendar file only for all sessions', async () => {
      const button = await mountOpen([DAYS]);
      await choose(button, 'All sessions');
      expect(wordsIn(button, 'item')).to.deep.equal([FILE]);
    });

    it('sessions alone where only they have dates', async () => {
      const button = await mountOpen([{ ...DAYS, startDate: undefined, endDate: undefined }]);
      expect(wordsIn(button, 'choice')[0]).to.equal('All sessions (2)');
    });

    it('no deadline that has passed', async () => {
      const button = await mountOpen([DAYS], { now: '2030-05-22' });
      expect(wordsIn(button, 'choice').join()).not.to.include('deadline');
    });

    it('in each language', async () => {
      const button = await mountOpen([DAYS], { lang: 'pl' });
      expect(wordsIn(button, 'choice')[0]).to.equal('Całe wydarzenie');
      expect(wordsIn(button, 'item').at(-1)).to.equal('Apple i inne kalendarze (plik .ics)');
    });
  });

  describe('puts into a calendar', () => {
    it('the event, by a link that says so', async () => {
      const button = await mountOpen();
      const details = heard(button);
      item(button, SERVICES[0]!).click();
      expect(taken.map(({ href }) => href)).to.deep.equal([
        'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Workshop&dates=20300601T100000%2F20300601T120000&ctz=Europe%2FBrussels&location=Hall%2C%20Room%205&details=Trams%2C%20and%20how%20to%20get%20one',
      ]);
      expect(details).to.have.length(1);
      expect(details[0]!.event.id).to.equal('workshop');
      expect(details[0]).to.include({ part: 'event', target: 'google' });
      await button.updateComplete;
      expect(announced(button)).to.equal('Google opens in a new tab.');
      expect(isOpen(button)).to.equal(false);
      expect(inFocus(button)).to.equal(part(button, 'button'));
      expect(item(button, SERVICES[0]!).getAttribute('rel')).to.equal('noopener noreferrer');
    });

    it('the event the outer page hears of', async () => {
      const button = await mountOpen();
      let target: string | null = null;
      const hear = ({ detail }: HTMLElementEventMap['regio-calendar-add']) =>
        (target = detail.target);
      document.body.addEventListener('regio-calendar-add', hear);
      item(button, FILE).click();
      document.body.removeEventListener('regio-calendar-add', hear);
      expect(target).to.equal('ics');
    });

    const fileOf = async () => {
      expect(taken).to.have.length(1);
      expect(taken[0]!.href).to.match(/^blob:/);
      const response = await fetch(taken[0]!.href);
      expect(response.headers.get('content-type')).to.equal('text/calendar;charset=utf-8');
      const text = await response.text();
      linesOf(text);
      return text;
    };

    for (const [program, userAgent] of [
      ['Instagram', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1) Mobile/22B83 Instagram 350.0.0'],
      ['Facebook', 'Mozilla/5.0 (iPhone) AppleWebKit/605 Mobile [FBAN/FBIOS;FBAV/480.0]'],
      ['an Android program', 'Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) Version/4.0 Chrome/130'],
    ] as const)
      it(`a file that may lead nowhere inside ${program}, with what to do then and no promise`, async () => {
        Object.defineProperty(navigator, 'userAgent', { value: userAgent, configurable: true });
        try {
          for (const [lang, advice] of [
            ['en', 'If nothing happens, open this page in your browser.'],
            ['sv', 'Om inget händer, öppna sidan i webbläsaren.'],
            ['pl', 'Jeśli nic się nie dzieje, otwórz tę stronę w przeglądarce.'],
            ['ca', 'Si no passa res, obriu aquesta pàgina al navegador.'],
          ] as const) {
            const button = await mountOpen([WORKSHOP], { lang });
            const file = parts(button, 'item').find((one) => words(one).endsWith(advice))!;
            file.click();
            await button.updateComplete;
            expect(taken.at(-1)!.download).to.equal('workshop.ics');
            expect(announced(button)).to.equal('');
            button.remove();
          }
        } finally {
          delete (navigator as { userAgent?: string }).userAgent;
        }
      });

    it('the event, by a file', async () => {
      const button = await mountOpen();
      item(button, FILE).click();
      expect(taken[0]!.download).to.equal('workshop.ics');
      const [read, ...others] = readCalendar(await fileOf());
      expect(others).to.deep.equal([]);
      expect(read!.text('summary')).to.equal('Workshop');
      expect(read!.text('location')).to.equal('Hall, Room 5');
      expect(read!.text('description')).to.equal('Trams, and how to get one');
      await button.updateComplete;
      expect(announced(button)).to.equal('The calendar file is being downloaded.');
    });

    it('all sessions, by a file', async () => {
      const button = await mountOpen([DAYS]);
      const details = heard(button);
      await choose(button, 'All sessions');
      item(button, FILE).click();
      const read = readCalendar(await fileOf());
      expect(read.map((one) => one.text('summary'))).to.deep.equal(['Opening', 'Avslutning']);
      expect(details[0]).to.include({ part: 'sessions', target: 'ics' });
    });

    it('one session', async () => {
      const button = await mountOpen([DAYS]);
      const details = heard(button);
      await choose(button, 'Avslutning');
      item(button, SERVICES[3]!).click();
      expect(new URL(taken[0]!.href).searchParams.get('title')).to.equal('Avslutning');
      expect(details[0]!.event.id).to.equal('closing');
    });

    it('the end of registration, with a reminder', async () => {
      const button = await mountOpen([DAYS]);
      const details = heard(button);
      await choose(button, 'Registration deadline');
      item(button, FILE).click();
      const [read] = readCalendar(await fileOf());
      expect(read!.text('summary')).to.equal('Registration closes: City days');
      expect(read!.alarms).to.have.length(1);
      expect(details[0]).to.include({ part: 'registration' });
    });

    for (const [how, facts] of [
      ['beside the event', { subjectOf: { name: 'Calendar', url: '/w.ics?v=2' } }],
      [
        'by its kind',
        { subjectOf: { name: 'C', url: '/w.ics?v=2', encodingFormat: 'text/calendar; v=2' } },
      ],
      ['as its address', { url: '/w.ics?v=2' }],
    ] as const) {
      it(`the publisher’s own file where the feed names it ${how}`, async () => {
        const button = await mountOpen([{ ...WORKSHOP, ...facts }]);
        item(button, FILE).click();
        expect(taken).to.deep.equal([{ href: `${location.origin}/w.ics?v=2`, download: '' }]);
      });
    }
  });

  it('is heard as a menu with a name, its choices and calendars in groups with theirs', async () => {
    const button = await mountOpen([DAYS]);
    const menu = part(button, 'menu');
    expect(menu.getAttribute('role')).to.equal('menu');
    expect(menu.getAttribute('aria-label')).to.equal('Add to calendar');
    const groups = [...menu.querySelectorAll('[role=group]')].map((group) => [
      words(menu.querySelector(`#${group.getAttribute('aria-labelledby')}`)),
      [...new Set([...group.querySelectorAll('a, button')].map((one) => one.role))].join(),
    ]);
    expect(groups).to.deep.equal([
      ['What to add', 'menuitemradio'],
      ['Your calendar', 'menuitem'],
    ]);
    expect(part(button, 'button').getAttribute('aria-expanded')).to.equal('true');
    // One moves in it by arrows: none of its items is a stop of its own.
    expect(
      [...menu.querySelectorAll('a, button')].every((one) => (one as HTMLElement).tabIndex < 0),
    ).to.be.true;
  });

  describe('by keyboard', () => {
    const press = async (button: Button, ...keys: string[]) => {
      for (const key of keys) await sendKeys({ press: key });
      await button.updateComplete;
    };
    const focused = async (button: Button) => {
      const own = part(button, 'button');
      own.focus();
      await eventually(() => asked().length > 0);
      return button;
    };

    it('opens at the first item with Enter, Space and the arrow down, at the last with the arrow up', async () => {
      for (const [key, index] of [
        ['Enter', 0],
        ['Space', 0],
        ['ArrowDown', 0],
        ['ArrowUp', -1],
      ] as const) {
        const button = await focused(await mountButton());
        await eventually(async () => {
          if (!isOpen(button)) await press(button, key);
          return isOpen(button);
        });
        await eventually(() => inFocus(button) === parts(button, 'item').at(index));
        button.remove();
      }
    });

    it('goes round its items, to the ends, and to a letter', async () => {
      const button = await mountOpen([DAYS]);
      const label = () => words(inFocus(button)).slice(0, 12);
      const path: string[] = [];
      for (const key of ['ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home', 'ArrowUp', 'g', 'm']) {
        await press(button, key);
        path.push(label());
      }
      expect(path).to.deep.equal([
        'All sessions',
        'Apple and ot',
        'The whole ev',
        'Apple and ot',
        'The whole ev',
        'Apple and ot',
        'Google (open',
        'Microsoft 36',
      ]);
    });

    it('takes a choice and stays, takes a calendar and closes', async () => {
      const button = await mountOpen([DAYS]);
      const details = heard(button);
      await press(button, 'ArrowDown', 'ArrowDown', 'Space');
      expect(isOpen(button)).to.equal(true);
      expect(inFocus(button)!.getAttribute('aria-checked')).to.equal('true');
      await press(button, 'g', 'Space');
      expect(isOpen(button)).to.equal(false);
      expect(details[0]!.event.id).to.equal('opening');
      expect(taken).to.have.length(1);
      await open(button);
      await press(button, 'End', 'Enter');
      expect(details[1]).to.include({ part: 'event', target: 'ics' });
    });

    it('closes with Escape and gives the focus back', async () => {
      const button = await mountOpen();
      await press(button, 'Escape');
      expect(isOpen(button)).to.equal(false);
      expect(inFocus(button)).to.equal(part(button, 'button'));
      expect(part(button, 'button').getAttribute('aria-expanded')).to.equal('false');
    });

    it('closes with Tab and goes on behind the button', async () => {
      const button = await mountButton();
      const next = document.createElement('button');
      button.after(next);
      await open(button);
      await press(button, 'Tab');
      expect(isOpen(button)).to.equal(false);
      expect(document.activeElement).to.equal(next);
      next.remove();
    });
  });

  it('closes when the visitor clicks elsewhere or on the button', async () => {
    const button = await mountOpen();
    await sendMouse({ type: 'click', position: [5, 400] });
    await eventually(() => !isOpen(button));
    await open(button);
    part(button, 'button').click();
    await eventually(() => !isOpen(button));
  });

  it('closes when it leaves the page, and opens again', async () => {
    const button = await mountOpen();
    const home = button.parentElement!;
    button.remove();
    home.append(button);
    await button.updateComplete;
    expect(part(button, 'button').getAttribute('aria-expanded')).to.equal('false');
    await open(button);
  });

  describe('opens in the frame of the click', () => {
    const frame = () => new Promise(requestAnimationFrame);
    /** Frames go by as slowly as the machine likes: what counts is that there is none between click and menu. */
    const opensAtOnce = async (button: Button) => {
      await frame();
      part(button, 'button').click();
      await frame();
      expect(isOpen(button)).to.equal(true);
      expect(part(button, 'menu').getBoundingClientRect().top).to.be.closeTo(
        part(button, 'button').getBoundingClientRect().bottom + 6,
        1,
      );
    };

    it('for the first time, once its code is there', async () => {
      const button = await mountButton();
      part(button, 'button').dispatchEvent(new PointerEvent('pointerenter'));
      const { createMenu } = await import('../../src/elements/add-to-calendar/menu-controller.js');
      await createMenu(button);
      await frame();
      await opensAtOnce(button);
    });

    it('again', async () => {
      const button = await mountOpen();
      await sendKeys({ press: 'Escape' });
      await eventually(() => !isOpen(button));
      await opensAtOnce(button);
    });
  });

  it('keeps its menu in a window of 320 pixels', async () => {
    await setViewport({ width: 320, height: 600 });
    const long = { ...DAYS, subEvent: [entry('Opening '.repeat(20), '2030-06-01T10:00')] };
    const button = await mountOpen([long]);
    await eventually(() => {
      const { left, right } = part(button, 'menu').getBoundingClientRect();
      return left >= 8 && right <= 312;
    });
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 800, height: 600 });
  });

  describe('passes the accessibility audit', () => {
    for (const [look, put] of [
      ['in the light', () => Promise.resolve()],
      ['in the dark', darken],
      ['in the visitor’s own colours', forceColors],
    ] as const) {
      it(look, async () => {
        await put();
        const button = await mountButton([DAYS]);
        await expect(button).to.be.accessible();
        await open(button);
        await expect(button).to.be.accessible();
        const plain = await mountOpen();
        await expect(plain).to.be.accessible();
      });
    }
  });
});
