import { css } from 'lit';

/** Compact and grid, the blocks and groups of a list, and the room of its tools. */
export const layouts = css`
  .tools-room {
    min-block-size: 4.25em;
  }
  [data-layout='compact'] .card {
    padding-block: 0.7em;
    grid-template-columns: 4.4em minmax(0, 1fr);
  }
  [data-layout='compact'] [part='title'] {
    font-size: 1.05em;
  }
  [data-layout='compact'] [part='date'] {
    font-size: 0.8em;
  }
  [data-layout='compact'] [part='time'] {
    font-weight: 400;
  }
  [data-layout='compact'] .body {
    gap: 0.1em;
  }
  [data-layout='compact'] [part='status'] {
    margin-block-end: 0.3em;
  }
  [data-layout='grid'] .block,
  [data-layout='grid']:not([role]) {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
    gap: var(--_gap);
    margin-block-end: var(--_gap);
  }
  [data-layout='grid'] .card {
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.8em;
    padding: 1.2em;
    block-size: 100%;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  [data-layout='grid'] [part='date'] {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
    justify-self: start;
    padding: 0.3em 0.7em;
  }
  [data-layout='grid'] b {
    font-size: 1em;
  }
  @container (max-width: 30em) {
    [data-layout='compact'] [part='date'] {
      display: block;
      padding-inline: 0;
      justify-self: stretch;
    }
  }
  .block:nth-child(n + 2) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--_room);
  }
  [part='group'] {
    margin-block: 1.6em 0.4em;
    font-size: 1.15em;
    font-weight: 700;
  }
  [part='group']:first-of-type {
    margin-block-start: 0;
  }
`;
