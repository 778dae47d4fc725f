import { css } from 'lit';

/** The menu behind the button. */
export const menu = css`
  [part='menu'] {
    min-inline-size: min(15em, calc(100vw - 16px));
    max-inline-size: min(26em, calc(100vw - 16px));
    padding: 0.4em;
  }
  [part='menu'][hidden] {
    display: none;
  }
  [role='group'] + [role='group'] {
    margin-block-start: 0.4em;
    padding-block-start: 0.4em;
    border-block-start: 1px solid var(--_border);
  }
  .head {
    padding: 0.3em 0.7em;
    color: var(--_muted);
    font-size: 0.9em;
  }
  [role^='menuitem'] {
    display: flex;
    gap: 0.7em;
    align-items: baseline;
    inline-size: 100%;
    padding: 0.5em 0.7em;
    border: 0;
    border-radius: var(--_radius);
    background: transparent;
    text-align: start;
    text-decoration: none;
  }
  [role^='menuitem']:hover {
    background: var(--_tint);
    text-decoration: underline;
  }
  [role^='menuitem']:focus-visible {
    outline-offset: -3px;
  }
  [part='choice']::before {
    flex: none;
    content: '';
    box-sizing: border-box;
    inline-size: 0.9em;
    block-size: 0.9em;
    border: 1px solid;
    border-radius: 50%;
  }
  [part='choice'][aria-checked='true']::before {
    border: 0.28em solid var(--_accent);
  }
  small {
    display: block;
    color: var(--_muted);
    font-size: 0.9em;
  }
  @media (forced-colors: active) {
    [part='choice'][aria-checked='true']::before {
      border-color: Highlight;
    }
  }
`;
