/*
 * The demo's own switches: language, office colours, dark mode and the moment to show.
 * They live in the address (`?lang=pl&theme=fjord&dark=1&now=2024-05-22T12:00:00Z`), so that a page
 * in any state can be sent as a link. Loaded before the library, which then finds the page as set.
 */
import { ELEMENT_NAMES } from '../src/embed/element-names.js';
import { sheet } from './switches.styles.js';

const LANGUAGES = { sv: 'Svenska', pl: 'Polski', ca: 'Català', en: 'English' };
const THEMES = { '': 'As the page', fjord: 'Fjord', terra: 'Terra' };
const MOMENTS = {
  '': 'Today',
  '2024-03-01T09:00:00Z': 'Before SMC 2024',
  '2024-05-22T12:00:00Z': 'During',
  '2024-05-27T09:00:00Z': 'After',
};
const PAGES = {
  './index.html': 'Start',
  './ca.html': 'County (ca)',
  './sv.html': 'Region (sv)',
  './pl.html': 'City (pl)',
  './en.html': 'Project (en)',
  './all.html': 'All elements',
};

type Name = 'lang' | 'theme' | 'dark' | 'now';

const root = document.documentElement;
const pageLanguage = root.lang;

function get(name: Name): string {
  return new URL(location.href).searchParams.get(name) ?? '';
}

function set(name: Name, value: string) {
  const address = new URL(location.href);
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  history.replaceState(history.state, '', address);
  applyToPage();
}

/** The address of another page of the demo, in the state of this one. */
function inThisState(page: string): string {
  const address = new URL(page, location.href);
  for (const name of ['theme', 'dark', 'now'] as const) {
    if (get(name)) address.searchParams.set(name, get(name));
  }
  return address.href;
}

function applyToPage() {
  const language = get('lang');
  root.lang = language in LANGUAGES ? language : pageLanguage;
  for (const theme of Object.keys(THEMES).filter(Boolean)) {
    root.classList.toggle(`theme-${theme}`, theme === get('theme'));
  }
  root.classList.toggle('dark', get('dark') === '1');
  applyMoment(get('now'));
}

/** The library reads `now` on each element, however the element came into the page. */
function applyMoment(now: string) {
  for (const element of document.querySelectorAll(
    ELEMENT_NAMES.map((name) => `regio-${name}`).join(),
  )) {
    if (now) element.setAttribute('now', now);
    else element.removeAttribute('now');
  }
  for (const placeholder of document.querySelectorAll<HTMLElement>('div[class^="regio-"]')) {
    if (now) placeholder.dataset['now'] = now;
    else delete placeholder.dataset['now'];
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="embed.html?"]')) {
    const address = new URL(link.href);
    if (now) address.searchParams.set('now', now);
    else address.searchParams.delete('now');
    link.href = address.href;
  }
}

/** A bar in the corner that is plainly no part of the customer's page. */
class DemoSwitches extends HTMLElement {
  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(this.#bar());
  }

  connectedCallback() {
    this.lang = 'en';
  }

  #bar(): HTMLElement {
    const bar = node('details');
    const fields = node('div', { className: 'fields' });
    fields.append(
      node('p', { textContent: 'These switches belong to the demo, not to the page.' }),
      choice('Language', { '': `As the page (${pageLanguage})`, ...LANGUAGES }, 'lang'),
      choice('Colours', THEMES, 'theme'),
      darkSwitch(),
      momentField(),
      pageLinks(),
    );
    bar.append(node('summary', { textContent: 'Demo switches' }), fields);
    bar.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      bar.open = false;
      bar.querySelector('summary')?.focus();
    });
    return bar;
  }
}

function choice(title: string, options: Record<string, string>, name: Name): HTMLElement {
  const select = node('select');
  for (const [value, text] of Object.entries(options)) select.append(new Option(text, value));
  select.value = get(name) in options ? get(name) : '';
  select.addEventListener('change', () => set(name, select.value));
  return labelled(title, select);
}

function darkSwitch(): HTMLElement {
  const box = node('input', { type: 'checkbox', checked: get('dark') === '1' });
  box.addEventListener('change', () => set('dark', box.checked ? '1' : ''));
  return labelled('Dark', box);
}

/** The field is in UTC, so that a link means the same moment wherever it is opened. */
function momentField(): HTMLElement {
  const field = node('input', { type: 'datetime-local', value: get('now').slice(0, 16) });
  field.addEventListener('change', () => set('now', field.value && `${field.value}:00Z`));

  const picks = node('div', { className: 'picks' });
  for (const [moment, text] of Object.entries(MOMENTS)) {
    const pick = node('button', { type: 'button', textContent: text });
    pick.addEventListener('click', () => {
      field.value = moment.slice(0, 16);
      set('now', moment);
    });
    picks.append(pick);
  }

  const group = node('div');
  group.append(labelled('Shown as of (UTC)', field), picks);
  return group;
}

function pageLinks(): HTMLElement {
  const list = node('nav', { ariaLabel: 'Pages of the demo' });
  for (const [page, text] of Object.entries(PAGES)) {
    const link = node('a', { href: inThisState(page), textContent: text });
    // The state may have changed since the bar was built.
    const refresh = () => (link.href = inThisState(page));
    link.addEventListener('pointerdown', refresh);
    link.addEventListener('focus', refresh);
    list.append(link);
  }
  return list;
}

function labelled(title: string, field: HTMLElement): HTMLElement {
  const label = node('label');
  label.append(node('span', { textContent: title }), field);
  return label;
}

function node<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}

applyToPage();
customElements.define('demo-switches', DemoSwitches);
document.body.append(document.createElement('demo-switches'));
