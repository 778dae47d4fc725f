import { css } from 'lit';

/** The line of time along which sessions stand. */
export const sessions = css`
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part='timeline'] li {
    position: relative;
    padding-block-end: 0.9em;
    padding-inline-start: 1.3em;
    border-inline-start: 2px solid var(--_border);
    margin-inline-start: 0.4em;
  }
  [part='timeline'] li:last-child {
    padding-block-end: 0;
  }
  [part='timeline'] li::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(-0.4em - 1px);
    inset-block-start: 0.4em;
    inline-size: 0.8em;
    block-size: 0.8em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
  }
  [part='timeline'] li[data-over]::before {
    background: Canvas;
  }
  [part='timeline'] [part='time'] {
    font-weight: inherit;
  }
  [part='timeline'] [part='timeline'] {
    margin-block-start: 0.8em;
  }
  [part='session-calendar'] {
    display: block;
    min-block-size: 24px;
    margin-block-start: 0.2em;
    padding: 0;
    border: 0;
    background: none;
    text-decoration: underline;
  }
`;
