import { css } from 'lit';

/** What stands beside and below the way to registration. */
export const styles = css`
  [part='registration-facts'] {
    display: grid;
    gap: 0.2em;
    margin-block-start: 0.6em;
  }
  /* Beside the sentence or the link where there is room, and else in the gaps: what is below hardly moves. */
  .late {
    margin-block: -0.7em;
    font-size: 0.85em;
  }
  .beside {
    flex: 1 1 8em;
    overflow-wrap: anywhere;
  }
  [part='registration-fact'] ul {
    display: inline-block;
    vertical-align: top;
  }
`;
