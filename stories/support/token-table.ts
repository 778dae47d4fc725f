import { html, nothing, render } from 'lit';
import tokens from '../../src/styles/tokens.json' with { type: 'json' };

/** The chosen values as a style sheet to copy. */
const cssOf = (chosen: ReadonlyMap<string, string>) =>
  `:root {\n${[...chosen].map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`;

/** A table of all custom properties that changes the elements in `stage` at once, and hands out the CSS. */
export function tokenTable(stage: HTMLElement): HTMLElement {
  const root = document.createElement('div');
  const chosen = new Map<string, string>();

  const choose = (name: string, value: string) => {
    if (value) chosen.set(name, value);
    else chosen.delete(name);
    stage.style.setProperty(name, value);
    draw();
  };
  const row = ({ name, kind, description, default: value }: (typeof tokens)[number]) =>
    html`<tr>
      <th scope="row"><label for=${name}>${name}</label></th>
      <td>${description}</td>
      <td>${value}</td>
      <td>
        <input
          id=${name}
          type=${kind === 'colour' ? 'color' : 'text'}
          @input=${({ target }: Event) => choose(name, (target as HTMLInputElement).value)}
        />
      </td>
    </tr>`;
  const draw = () =>
    render(
      html`<table>
          <thead>
            <tr>
              <th scope="col">Property</th>
              <th scope="col">What it is</th>
              <th scope="col">Default</th>
              <th scope="col">Yours</th>
            </tr>
          </thead>
          <tbody>
            ${tokens.map(row)}
          </tbody>
        </table>
        ${chosen.size > 0 ? html`<pre tabindex="0">${cssOf(chosen)}</pre>` : nothing}
        <button @click=${() => void navigator.clipboard.writeText(cssOf(chosen))}>
          Copy the CSS
        </button>`,
      root,
    );

  draw();
  return root;
}
