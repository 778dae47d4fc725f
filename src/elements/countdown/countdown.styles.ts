import { css } from 'lit';

export const countdown = css`
  [part='label'],
  [part='event'] {
    color: var(--_muted);
  }
  [part='label'] {
    font-weight: 700;
  }
  .units {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.9em;
    align-items: baseline;
  }
  [part='value'] {
    font-size: 2em;
    font-weight: 700;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
`;
