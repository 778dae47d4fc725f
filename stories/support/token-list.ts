import { html, nothing, render } from 'lit';
import tokens from '../../src/styles/tokens.json' with { type: 'json' };

/** The chosen values as a style sheet to copy. */
const cssOf = (chosen: ReadonlyMap<string, string>) =>
  `:root {\n${[...chosen].map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`;

/** A list of all custom properties that changes the elements in `stage` at once, and hands out the CSS. */
export function tokenList(stage: HTMLElement): HTMLElement {
  const root = document.createElement('div');
  const chosen = new Map<string, string>();

  const choose = (name: string, value: string) => {
    if (value) chosen.set(name, value);
    else chosen.delete(name);
    stage.style.setProperty(name, value);
    draw();
  };
  const row = ({ name, kind, description, default: value }: (typeof tokens)[number]) =>
    html`<li style="margin-block: 0.8em; overflow-wrap: anywhere">
      <label for=${name}><strong>${name}</strong> ${description}</label><br />
      <input
        id=${name}
        type=${kind === 'colour' ? 'color' : 'text'}
        placeholder=${value}
        style="max-width: 100%"
        @input=${({ target }: Event) => choose(name, (target as HTMLInputElement).value)}
      />
    </li>`;
  const draw = () =>
    render(
      html`<ul style="padding: 0; list-style: none">
          ${tokens.map(row)}
        </ul>
        ${chosen.size > 0 ? html`<pre tabindex="0">${cssOf(chosen)}</pre>` : nothing}
        <button @click=${() => void navigator.clipboard.writeText(cssOf(chosen))}>
          Copy the CSS
        </button>`,
      root,
    );

  draw();
  return root;
}
