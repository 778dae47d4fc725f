import { css } from 'lit';

/** What is to be copied. */
export const code = css`
  .code {
    margin: 0 0 18px;
  }
  figcaption {
    display: flex;
    gap: 16px;
    align-items: end;
    justify-content: space-between;
  }
  pre {
    overflow: auto;
    margin: 0;
    padding: 14px 16px;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--paper);
    line-height: 1.55;
    white-space: pre-wrap;
  }
  .code .hint {
    min-block-size: 1.5em;
    margin: 4px 0 0;
  }
`;
