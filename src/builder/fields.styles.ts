import { css } from 'lit';

/** What one sets and presses. */
export const fields = css`
  .field {
    margin-block-end: 16px;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 190px), 1fr));
    gap: 0 20px;
    align-items: end;
  }
  .wide {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
  }
  label,
  figcaption {
    display: block;
    margin-block-end: 5px;
    font-size: 15px;
    font-weight: 600;
    line-height: 1.35;
  }
  input,
  select,
  textarea,
  button {
    font: inherit;
    color: inherit;
  }
  input:not([type='checkbox'], [type='radio'], [type='color']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--soft);
    border-radius: 4px;
    background: var(--paper);
  }
  textarea,
  code {
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
    font-size: 14px;
  }
  ::placeholder {
    color: var(--soft);
    opacity: 1;
  }
  [aria-invalid] {
    border-color: var(--bad);
  }
  [type='checkbox'],
  [type='radio'] {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 2px 0 0;
    accent-color: var(--accent);
  }
  .colour {
    display: grid;
    grid-template-columns: 1fr 44px;
    gap: 8px;
    align-items: end;
  }
  .colour > input {
    inline-size: 44px;
    block-size: 44px;
    margin-block-end: 16px;
    padding: 3px;
    border: 1px solid var(--soft);
    border-radius: 4px;
    background: var(--paper);
  }
  button {
    min-block-size: 36px;
    padding: 4px 14px;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: transparent;
    white-space: nowrap;
    cursor: pointer;
  }
  button:hover {
    border-color: currentColor;
  }
  button.main {
    min-block-size: 44px;
    padding-inline: 22px;
  }
  button.main,
  [aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  fieldset {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
    margin: 0 0 20px;
    padding: 0;
    border: 0;
  }
  .view,
  .check {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    margin: 0;
    padding: 7px 0;
    font-size: 17px;
    font-weight: 400;
    cursor: pointer;
  }
  .view .hint {
    display: block;
    margin: 0;
  }
`;
