import { css } from 'lit';

export const styles = css`
  [part='group'] {
    margin-block: 1.6em 0.4em;
    font-size: 1.15em;
    font-weight: 700;
  }
  [part='group']:first-of-type {
    margin-block-start: 0;
  }
  .block {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 2000px;
  }
  [role='listitem']:focus {
    outline: none;
  }
  [part='show-more'] {
    margin-block-start: var(--_gap);
  }
`;
