import { html, nothing, render } from 'lit';
import tokens from '../../src/elements/tokens.json' with { type: 'json' };
import { colourOf } from './colours.js';
import { type Contrast, contrastsIn } from './contrasts.js';
import { THEMES, valuesOf } from './themes.js';

/** What the elements take from the page around them, and our own properties. */
const ROWS = [
  { name: 'font-family', kind: 'text', default: 'of the page', description: 'Font' },
  { name: 'font-size', kind: 'length', default: 'of the page', description: 'Size of the text' },
  {
    name: 'color-scheme',
    kind: 'text',
    default: 'of the page',
    description: 'Light, dark or both',
  },
  ...tokens,
] as const;

/** The chosen values as a style sheet to copy. */
const cssOf = (chosen: ReadonlyMap<string, string>) =>
  `:root {\n${[...chosen].map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`;

/** The schemes that a theme is for. */
const schemesOf = (wish = 'light dark') =>
  ['light', 'dark'].filter((scheme) => wish.split(/\s+/).includes(scheme));

/** Rounding must not make 4.46 look like enough. */
const figure = (ratio: number) => Math.floor(ratio * 10) / 10;

const verdict = ({ what, ratio, needed }: Contrast) =>
  `${what} ${figure(ratio)} : 1${ratio < needed ? ` (too little: it needs ${needed} : 1)` : ''}`;

/**
 * A list of all properties of a theme, beginning with a finished one or with none. It changes the
 * elements in `stage` at once and hands out the CSS.
 */
export function tokenList(stage: HTMLElement): HTMLElement {
  const root = document.createElement('div');
  let chosen = new Map<string, string>();
  let isCopied = false;

  const show = (values: Map<string, string>) => {
    for (const name of chosen.keys()) stage.style.removeProperty(name);
    chosen = values;
    isCopied = false;
    for (const [name, value] of chosen) stage.style.setProperty(name, value);
    draw();
  };
  const choose = (name: string, value: string) => {
    const values = new Map(chosen);
    if (value) values.set(name, value);
    else values.delete(name);
    show(values);
  };
  /** What the stage has to show in each scheme that the theme is for. */
  const contrasts = () => {
    const { colorScheme } = stage.style;
    const all = schemesOf(chosen.get('color-scheme')).map((scheme) => {
      stage.style.colorScheme = scheme;
      return [scheme, contrastsIn(stage)] as const;
    });
    stage.style.colorScheme = colorScheme;
    return all.filter(([, found]) => found.length > 0);
  };
  const onBegin = ({ target }: Event) => {
    const theme = THEMES[(target as HTMLSelectElement).value];
    show(new Map(theme ? valuesOf(theme.css) : []));
  };
  const onCopy = async () => {
    await navigator.clipboard.writeText(cssOf(chosen));
    isCopied = true;
    draw();
  };
  const row = ({ name, kind, description, default: value }: (typeof ROWS)[number]) => {
    const onInput = ({ target }: Event) => choose(name, (target as HTMLInputElement).value);
    return html`<li style="margin-block: 0.8em; overflow-wrap: anywhere">
      <label for=${name}><strong>${name}</strong> ${description}</label><br />
      <input
        id=${name}
        placeholder=${value}
        .value=${chosen.get(name) ?? ''}
        style="max-inline-size: 100%"
        @input=${onInput}
      />
      ${
        kind === 'colour'
          ? html`<input
              type="color"
              aria-label="Pick ${name}"
              .value=${`#${colourOf(stage, name, value)}`}
              @input=${onInput}
            />`
          : nothing
      }
    </li>`;
  };
  const draw = () =>
    render(
      html`<label
          >Begin with
          <select @change=${onBegin}>
            <option value="">no theme</option>
            ${Object.entries(THEMES).map(
              ([name, { label }]) => html`<option value=${name}>${label}</option>`,
            )}
          </select></label
        >
        <ul style="padding: 0; list-style: none; columns: 20em">
          ${ROWS.map(row)}
        </ul>
        ${contrasts().map(
          ([scheme, found]) =>
            html`<p data-scheme=${scheme}>
              Contrast in the ${scheme}: ${found.map(verdict).join(', ')}.
            </p>`,
        )}
        ${chosen.size > 0 ? html`<pre tabindex="0" style="overflow: auto">${cssOf(chosen)}</pre>` : nothing}
        <button @click=${onCopy}>Copy the CSS</button>
        <span role="status">${isCopied ? 'Copied.' : ''}</span>
        <hr />`,
      root,
    );

  draw();
  // The colours of what is not drawn yet cannot be measured.
  stage.addEventListener('regio-feed-load', draw);
  return root;
}
