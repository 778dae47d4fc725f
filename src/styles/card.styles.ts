import { css } from 'lit';

/** Cards, alone and in lists, and what stands in their place. */
export const card = css`
  :host {
    container-type: inline-size;
    contain-intrinsic-inline-size: 32em;
  }
  .card {
    display: grid;
    grid-template-columns: 4.6em minmax(0, 1fr);
    gap: 0 1.4em;
    padding-block: 1.5em;
    border-block-start: 1px solid var(--_border);
    background: var(--_surface);
  }
  .list:not([data-layout='grid']) {
    border-block-end: 1px solid var(--_border);
  }
  [part='date'],
  .leaf {
    padding-block: 0.55em 0.65em;
    border-radius: var(--_radius);
    background: var(--_tint);
    text-align: center;
    line-height: 1.15;
    align-self: start;
  }
  [part='date'] > * {
    display: block;
  }
  b {
    font-size: 1.5em;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .body {
    display: flex;
    flex-direction: column;
    gap: 0.35em;
    align-items: flex-start;
    min-inline-size: 0;
    max-inline-size: 44em;
  }
  [part='title'] {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  [part='title'] a {
    text-decoration-color: var(--_border);
  }
  [part='title'] a:hover {
    text-decoration-color: currentColor;
  }
  [part='time'] {
    font-weight: 600;
  }
  [part='your-time'] {
    display: block;
    font-weight: 400;
    color: var(--_muted);
  }
  [part='place'],
  [part='part-of'],
  [part='note'],
  [part='reason'] {
    color: var(--_muted);
  }
  [part='note'],
  [part='part-of'] {
    font-size: 0.92em;
  }
  [part='status'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .badge {
    padding: 0.1em 0.6em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    font-size: 0.82em;
    font-weight: 600;
  }
  .badge[data-kind='alert'] {
    background: var(--regio-alert, #a3180e);
    border-color: transparent;
    color: #fff;
  }
  .badge[data-kind='now'] {
    background: var(--_accent);
    border-color: transparent;
    color: var(--_on-accent);
  }
  .badge[data-kind='provisional'] {
    border-style: dashed;
  }
  [part='themes'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block: 0.25em;
    font-size: 0.88em;
  }
  [part='theme'] {
    padding: 0.1em 0.7em;
    border-radius: 1em;
    background: var(--_tint);
  }
  [part='description'] {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    white-space: pre-line;
  }
  .card:has(details[open]) [part='description'],
  [data-whole] [part='description'] {
    display: block;
  }
  .registration {
    margin-block-start: 0.5em;
  }
  details {
    inline-size: 100%;
    margin-block-start: 0.4em;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    cursor: pointer;
    font-weight: 600;
  }
  [data-layout='compact'] .card {
    padding-block: 0.7em;
    grid-template-columns: 3.8em minmax(0, 1fr);
  }
  [data-layout='compact'] [part='title'] {
    font-size: 1.05em;
  }
  [data-layout='compact'] [part='date'] {
    font-size: 0.8em;
  }
  [data-layout='compact'] .body {
    gap: 0.1em;
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
    .list:not([data-layout='compact']) .card {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.8em;
    }
    .list:not([data-layout='compact']) [part='date'],
    .leaf {
      display: flex;
      gap: 0.4em;
      align-items: baseline;
      justify-self: start;
      padding: 0.3em 0.7em;
    }
    b {
      font-size: 1em;
    }
  }
  .message {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 1.2em;
    align-items: center;
    padding: 1.2em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  [part='stale'] {
    margin-block-start: 0.8em;
    color: var(--_muted);
    font-size: 0.92em;
  }
  .skeleton .card {
    min-block-size: 14em;
  }
  .leaf,
  .skeleton i {
    /* Late, so that a quick answer does not flash grey first. */
    animation: appear 0.4s 0.4s both;
  }
  .leaf {
    min-block-size: 4.5em;
  }
  .skeleton .body {
    align-self: start;
    gap: 0.8em;
    align-items: stretch;
  }
  .skeleton i {
    block-size: 1em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .skeleton i:last-child {
    inline-size: 60%;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (forced-colors: active) {
    .badge,
    [part='theme'],
    [part='date'] {
      border: 1px solid;
    }
  }
`;
