import { whenIdle } from '../feed/when-idle.js';
import { COUNTDOWN_ROOM } from './countdown/countdown.options.js';
import { reportMissing } from './lazy-module.js';
import { BUTTON_ROOM } from './room.js';
import { THEME_FILTER_ROOM } from './theme-filter/theme-filter.options.js';
import { bare } from '../model/bare.js';
import { page } from '../page.js';

interface LazyElement {
  readonly load: () => Promise<unknown>;
  /** Block size of the room that is kept meanwhile, so that nothing moves when it comes. */
  readonly room: string;
}

/** The elements besides list and card. */
const ELEMENTS: Readonly<Record<string, LazyElement>> = {
  'regio-theme-filter': {
    load: () => import('./theme-filter/theme-filter.js'),
    room: THEME_FILTER_ROOM,
  },
  'regio-countdown': {
    load: () => import('./countdown/countdown.js'),
    room: COUNTDOWN_ROOM,
  },
  'regio-registration-button': {
    load: () => import('./registration-button/registration-button.js'),
    room: BUTTON_ROOM,
  },
  'regio-add-to-calendar': {
    load: () => import('./add-to-calendar/add-to-calendar.js'),
    room: BUTTON_ROOM,
  },
};

const UNDEFINED = Object.keys(ELEMENTS)
  .map((tag) => `${tag}:not(:defined)`)
  .join();

const findUndefined = () => page.querySelectorAll<HTMLElement>(UNDEFINED);

/**
 * Defines elements once their tag is on the page: those that are there after `ready`, later ones as they come. Into
 * shadow roots of the page nobody can look for long, so where there is one all elements come.
 */
export function loadByTag(ready: Promise<unknown>) {
  for (const { localName, style } of findUndefined()) {
    style.display ||= 'block';
    style.minBlockSize ||= ELEMENTS[localName]!.room;
  }
  void ready.then(() => {
    loadFound();
    const observer = new MutationObserver((records) => {
      loadFound();
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node instanceof Element) lookForShadow(node);
    });
    observer.observe(document, bare({ childList: true, subtree: true }));
    whenIdle(() => lookForShadow(page.documentElement));
  });
}

function loadFound() {
  new Set([...findUndefined()].map(({ localName }) => localName)).forEach(load);
}

/** Looks below an element for shadow roots that are not ours, now and once its custom elements are defined. */
function lookForShadow(root: Element) {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    const { localName, shadowRoot } = element;
    if (localName.startsWith('regio-')) continue;
    if (shadowRoot) return Object.keys(ELEMENTS).forEach(load);
    if (localName.includes('-') && !customElements.get(localName))
      void customElements.whenDefined(localName).then(
        () => whenIdle(() => lookForShadow(element)),
        () => {},
      );
  }
}

function load(tag: string) {
  if (customElements.get(tag)) return;
  void ELEMENTS[tag]!.load()
    .catch(reportMissing)
    .then(() => page.querySelectorAll<HTMLElement>(tag).forEach(leaveRoom));
}

function leaveRoom(element: HTMLElement) {
  element.style.removeProperty('display');
  element.style.removeProperty('min-block-size');
  if (!element.getAttribute('style')) element.removeAttribute('style');
}
