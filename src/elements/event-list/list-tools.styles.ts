import { css } from 'lit';

/** The search field and the buttons for periods. */
export const listTools = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 1.2em;
    align-items: center;
    padding-block: 0.8em;
  }
  .periods {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  [part='search-label'] {
    display: flex;
    flex: 1 1 16em;
    gap: 0.6em;
    align-items: center;
    max-inline-size: 28em;
  }
  [part='search'] {
    flex: 1;
    min-inline-size: 0;
    padding: 0.5em 0.8em;
    border: 1px solid color-mix(in srgb, currentColor 65%, transparent);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  [part='period'] {
    padding: 0.5em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
  }
  [part='period'][aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  @media (forced-colors: active) {
    [part='period'][aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
