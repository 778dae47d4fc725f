import { html, nothing, render } from 'lit';
import tokens from '../../src/styles/tokens.json' with { type: 'json' };

const OURS = 'regio-events:';
const SAID = 'regio-console';

/** What the library told the console of this page; it says nothing twice. */
const said = new Set<string>();

for (const kind of ['warn', 'error', 'groupCollapsed'] as const) {
  const tell = console[kind].bind(console);
  console[kind] = (...words: unknown[]) => {
    tell(...words);
    const [message] = words;
    if (typeof message !== 'string' || !message.startsWith(OURS)) return;
    said.add(message.slice(OURS.length).trim());
    dispatchEvent(new Event(SAID));
  };
}

/** Whether a message is about what an element has been given. */
function isAbout(message: string, { attributes, baseURI }: Element): boolean {
  return [...attributes].some(({ name, value }) => {
    if (!value) return false;
    if (name !== 'feed') return message.includes(`${name}="${value.slice(0, 100)}"`);
    return value.split(/\s+/).some((url) => message.includes(new URL(url, baseURI).href));
  });
}

/** Browsers say nothing of a custom property whose value is of no use. */
const uselessColours = (elements: readonly HTMLElement[]) =>
  tokens.flatMap(({ name, kind }) =>
    elements
      .map(({ style }) => style.getPropertyValue(name))
      .filter((value) => value && kind === 'colour' && !CSS.supports('color', value))
      .map((value) => `${name}: ${value} is no colour; browsers leave it out without a word.`),
  );

/** Shows below a story what an editor's console says of the elements in it. */
export function consoleOf(story: HTMLElement): HTMLElement {
  const place = document.createElement('div');
  const draw = () => {
    const elements = [...story.querySelectorAll<HTMLElement>('*')];
    const messages = new Set([
      ...[...said].filter((one) => elements.some((element) => isAbout(one, element))),
      ...uselessColours(elements),
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
        html`<p style="margin-block: 0.5em; overflow-wrap: anywhere"><code>${one}</code></p>`,
    )}
  </aside>`;
