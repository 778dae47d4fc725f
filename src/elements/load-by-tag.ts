import { reportMissing } from './lazy-module.js';

interface LazyElement {
  readonly load: () => Promise<unknown>;
  /** Block size of the room that is kept meanwhile, so that nothing moves when it comes: as its own `.room`. */
  readonly room: string;
}

/** The elements besides list and card. */
const ELEMENTS: Readonly<Record<string, LazyElement>> = {
  'regio-theme-filter': {
    load: () => import('./theme-filter/theme-filter.js'),
    room: '8.1em',
  },
  'regio-countdown': {
    load: () => import('./countdown/countdown.js'),
    room: '6.9em',
  },
  'regio-registration-button': {
    load: () => import('./registration-button/registration-button.js'),
    room: '2.65em',
  },
  'regio-add-to-calendar': {
    load: () => import('./add-to-calendar/add-to-calendar.js'),
    room: '2.65em',
  },
};

const UNDEFINED = Object.keys(ELEMENTS)
  .map((tag) => `${tag}:not(:defined)`)
  .join();

const findUndefined = () => document.querySelectorAll<HTMLElement>(UNDEFINED);

/** Defines elements once their tag is on the page: those that are there after `ready`, later ones as they come. */
export function loadByTag(ready: Promise<unknown>) {
  for (const { localName, style } of findUndefined()) {
    style.display ||= 'block';
    style.minBlockSize ||= ELEMENTS[localName]!.room;
  }
  void ready.then(() => {
    load();
    new MutationObserver(load).observe(document, { childList: true, subtree: true });
  });
}

function load() {
  for (const tag of new Set([...findUndefined()].map(({ localName }) => localName)))
    ELEMENTS[tag]!.load()
      .catch(reportMissing)
      .finally(() => document.querySelectorAll<HTMLElement>(tag).forEach(leaveRoom));
}

function leaveRoom(element: HTMLElement) {
  element.style.removeProperty('display');
  element.style.removeProperty('min-block-size');
  if (!element.getAttribute('style')) element.removeAttribute('style');
}
