import { css } from 'lit';

/** How registration stands and the way to it, in cards and alone. */
export const registration = css`
  [part='registration'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
    align-items: center;
  }
  /* What to do, and where that leads, stand below the sentence. */
  .card [part='registration'] {
    margin-block: 0.5em;
  }
  .card .led {
    flex: 100%;
  }
  [part='label'] {
    color: var(--_muted);
    font-weight: 700;
  }
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
