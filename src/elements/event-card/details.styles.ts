import { css } from 'lit';

/** Everything known about an event, with the markup of its description and its picture. */
export const details = css`
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  [part='description'][data-open] {
    display: block;
  }
  .more {
    display: grid;
    gap: 1em;
    margin-block-start: 0.4em;
    inline-size: 100%;
  }
  [part='description-long'] p {
    margin: 0;
    white-space: pre-line;
  }
  [part='description-long'][data-filled] > p,
  [part='description'][data-replaced] {
    display: none;
  }
  .markup {
    overflow-wrap: anywhere;
  }
  .markup * {
    unicode-bidi: isolate;
  }
  .markup > * + * {
    margin-block-start: 0.6em;
  }
  .markup p {
    white-space: normal;
  }
  .markup :is(ul, ol) {
    margin-block-end: 0;
    padding-inline-start: 1.5em;
    list-style: disc;
  }
  .markup ol {
    list-style: decimal;
  }
  .markup li li li :is(ul, ol) {
    padding: 0;
  }
  dl {
    display: grid;
    gap: 0.7em;
    margin: 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: 10em minmax(0, 1fr);
    gap: 0 1.2em;
  }
  dt {
    color: var(--_muted);
  }
  dd ul > li + li {
    margin-block-start: 0.4em;
  }
  dd time {
    display: block;
    color: var(--_muted);
  }
  dd [part='status'] {
    margin-block-start: 0.2em;
  }
  figure[hidden] {
    display: none;
  }
  img {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    border-radius: var(--_radius);
    background-color: var(--_tint);
  }
  figcaption {
    font-size: 0.85em;
    color: var(--_muted);
  }
  @container (max-width: 30em) {
    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
