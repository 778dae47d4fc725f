import { css } from 'lit';

/** Cards, alone and in lists, and the grey ones that keep their room. */
export const card = css`
  /* Not the host: a page may make that whatever it likes. */
  .list {
    container-type: inline-size;
    contain-intrinsic-inline-size: 32em;
  }
  .card {
    display: grid;
    grid-template-columns: 5.2em minmax(0, 1fr);
    gap: 0.8em 1.4em;
    padding-block: 1.5em;
    border-block-start: 1px solid var(--_border);
    background: var(--_surface);
  }
  /* Text keeps away from the edge of a surface. Where none is chosen this is no border, as it has no colour. */
  @media (forced-colors: none) {
    .card {
      border-inline: 1.2em solid color-mix(in srgb, var(--regio-surface) 0%, transparent);
    }
  }
  [role='listitem']:focus {
    outline: none;
  }
  [part='date'] {
    align-self: start;
    padding-block: 0.6em;
    border-radius: var(--_radius);
    background: var(--_tint);
    text-align: center;
    line-height: 1.2;
  }
  [part='date'] > * {
    display: block;
  }
  b {
    font-size: 1.4em;
    white-space: nowrap;
  }
  .body {
    display: flex;
    flex-direction: column;
    gap: 0.4em;
    max-inline-size: 44em;
  }
  [part='title'] {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  [part='title'] a:not(:hover) {
    text-decoration-color: var(--_border);
  }
  [part='time'],
  [part='details-button'] {
    align-self: flex-start;
    font-weight: 700;
  }
  [part='details-button']::before {
    content: '▸ ';
  }
  [aria-expanded='true']::before {
    content: '▾ ';
  }
  [part='your-time'],
  [part='note'] span {
    display: block;
    font-weight: 400;
  }
  [part='place'],
  [part='part-of'],
  [part='note'],
  [part='your-time'] {
    color: var(--_muted);
  }
  [part='status'],
  [part='themes'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    font-size: 0.88em;
  }
  .badge,
  [part='theme'] {
    padding: 0.1em 0.7em;
    border: 1px solid transparent;
    border-radius: 1em;
    background: var(--_tint);
  }
  .badge {
    border-radius: var(--_radius);
    font-weight: 700;
  }
  [data-kind='alert'] {
    background: var(--regio-alert, #a3180e);
    color: #fff;
  }
  [data-kind='now'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  [data-kind='provisional'] {
    border: 1px dashed;
  }
  [part='description'] {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    white-space: pre-line;
    margin-block: 0.3em;
  }
  [part='show-more'] {
    margin-block-start: var(--_gap);
  }
  .skeleton {
    /* Late, so that a quick answer does not flash grey first. */
    animation: appear 0.4s 0.4s both;
  }
  /* Three lines without an element for each: nothing that is not to stay should take long. */
  .skeleton .card {
    block-size: 18em;
    padding-block-end: 12em;
    background: repeating-linear-gradient(var(--_tint) 0 1em, transparent 0 1.75em) content-box;
  }
  @media (forced-colors: active) {
    .badge,
    [part='theme'],
    [part='date'] {
      border: 1px solid;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @container (max-width: 30em) {
    .card {
      grid-template-columns: minmax(0, 1fr);
    }
    [part='date'] {
      display: flex;
      gap: 0.4em;
      justify-self: start;
      padding: 0.3em 0.7em;
    }
    b {
      font-size: 1em;
    }
  }
`;
