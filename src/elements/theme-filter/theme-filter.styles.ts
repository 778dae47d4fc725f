import { css } from 'lit';

export const themeFilter = css`
  .head {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 2em;
  }
  [part='label'] {
    color: var(--_muted);
    font-weight: 700;
  }
  .toggles,
  [part='popover'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .toggles {
    align-content: start;
    padding-block-end: 1em;
  }
  /* Two rows, also where what folds away leaves but one: what follows keeps its place. */
  [data-folded] {
    min-block-size: 6.1em;
  }
  [part='toggle'],
  [part='more'],
  [part='clear'] {
    max-inline-size: 100%;
    min-block-size: 2.3em;
    padding: 0.25em 0.85em;
    border: 1px solid var(--_border);
    border-radius: 1.2em;
    background: transparent;
    text-align: start;
  }
  /* As high as the head without it: nothing moves when something is chosen. */
  [part='clear'] {
    min-block-size: 2em;
    padding: 0;
    border-color: transparent;
    text-decoration: underline;
  }
  [part='toggle']:hover,
  [part='more']:hover {
    border-color: currentColor;
  }
  [part='toggle'][aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  [part='count'] {
    opacity: 0.85;
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
  }
  [part='more']::after {
    content: ' ▾' / '';
  }
  [part='popover']:not(:popover-open) {
    display: none;
  }
  [part='popover'] {
    max-inline-size: min(30em, calc(100vw - 16px));
    padding: 1em;
  }
  @media (forced-colors: active) {
    [part='toggle'][aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
