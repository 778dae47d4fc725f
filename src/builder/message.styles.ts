import { css } from 'lit';

/** What the builder says to what was set: hints, what is good, what is wrong. */
export const messages = css`
  .hint {
    color: var(--soft);
    font-size: 15px;
    line-height: 1.5;
  }
  .good,
  .bad,
  .wrong {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--good);
    font-size: 16px;
  }
  .bad,
  .wrong {
    border-color: var(--bad);
  }
  .wrong {
    margin-block: 6px 0;
    font-size: 14px;
  }
  .recommended {
    color: var(--good);
    font-size: 14px;
  }
  .advice {
    max-inline-size: 46em;
  }
  .result {
    margin-block-start: 18px;
  }
  dl {
    margin: 0 0 16px;
  }
  dl div {
    display: grid;
    grid-template-columns: clamp(7em, 30%, 8.6em) 1fr;
    gap: 12px;
    padding-block: 5px;
    border-block-end: 1px solid var(--line);
    font-size: 15px;
  }
  dt {
    color: var(--soft);
  }
  dd {
    margin: 0;
  }
  details {
    margin-block-end: 16px;
  }
  summary {
    margin-block-end: 10px;
    font-size: 15px;
    cursor: pointer;
  }
  ul {
    margin: 0 0 12px;
    padding-inline-start: 1.2em;
    font-size: 16px;
  }
  .problems {
    font-size: 14px;
  }
`;
