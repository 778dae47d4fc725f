import { html, nothing, render } from 'lit';
import tokens from '../../src/elements/tokens.json' with { type: 'json' };

const OURS = 'regio-events:';
const SAID = 'regio-console';

/** What the library told the console of this page; it says nothing twice. */
const said = new Set<string>();
/** The heading of the group that is being told. */
let group = '';

for (const kind of ['warn', 'error', 'groupCollapsed', 'groupEnd'] as const) {
  const tell = console[kind].bind(console);
  console[kind] = (...words: unknown[]) => {
    tell(...words);
    const [message] = words;
    if (kind === 'groupEnd') group = '';
    if (typeof message !== 'string') return;
    if (group) said.add(`${group}\n${message}`);
    else if (!message.startsWith(OURS)) return;
    else if (kind === 'groupCollapsed') group = message.slice(OURS.length).trim();
    else said.add(message.slice(OURS.length).trim());
    dispatchEvent(new Event(SAID));
  };
}

/** Whether a message is about what an element has been given. */
function isAbout(message: string, { localName, attributes, baseURI }: Element): boolean {
  return [...attributes].some(({ name, value }) =>
    name === 'feed'
      ? value.split(/\s+/).some((url) => message.includes(addressOf(url, baseURI)))
      : message.includes(`<${localName} ${name}="${value.slice(0, 100)}"`),
  );
}

const addressOf = (text: string, base: string) =>
  URL.canParse(text, base) && !text.startsWith('#') ? new URL(text, base).href : text;

/** What a kind of custom property has to be, and a property of CSS that takes nothing else. */
const KINDS: Readonly<Record<string, readonly [what: string, property: string]>> = {
  colour: ['colour', 'color'],
  length: ['length', 'border-top-left-radius'],
};

/** Browsers say nothing of a custom property whose value is of no use. */
const uselessLooks = (elements: readonly HTMLElement[]) =>
  tokens.flatMap(({ name, kind }) => {
    const [what, property] = KINDS[kind]!;
    return elements
      .map(({ style }) => style.getPropertyValue(name))
      .filter((value) => value && !CSS.supports(property, value))
      .map((value) => `${name}: ${value} is no ${what}; browsers leave it out without a word.`);
  });

/** Shows below a story what an editor's console says of the elements in it. */
export function consoleOf(story: HTMLElement): HTMLElement {
  const place = document.createElement('div');
  const draw = () => {
    const elements = [...story.querySelectorAll<HTMLElement>('*')];
    const messages = new Set([
      ...[...said].filter((one) => elements.some((element) => isAbout(one, element))),
      ...uselessLooks(elements),
    ]);
    render(messages.size > 0 ? panel([...messages]) : nothing, place);
  };
  const onSaid = () => {
    if (story.isConnected) draw();
    else removeEventListener(SAID, onSaid);
  };
  addEventListener(SAID, onSaid);
  queueMicrotask(draw);
  return place;
}

const panel = (messages: readonly string[]) =>
  html`<aside
    lang="en"
    aria-label="Console"
    style="margin-block-start: 2em; border-inline-start: 4px solid; padding-inline-start: 1em"
  >
    <p style="margin: 0"><strong>The console tells the editor:</strong></p>
    ${messages.map(
      (one) =>
        html`<p style="margin-block: 0.5em; overflow-wrap: anywhere; white-space: pre-line">
          <code>${one}</code>
        </p>`,
    )}
  </aside>`;
