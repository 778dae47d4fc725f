import { css } from 'lit';

export const styles = css`
  .more {
    display: grid;
    gap: 1em;
    margin-block-start: 0.8em;
    inline-size: 100%;
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
  dd li + li {
    margin-block-start: 0.4em;
  }
  dd time {
    display: block;
    color: var(--_muted);
  }
  dd [part='status'] {
    margin-block-start: 0.2em;
  }
  figure {
    margin: 0;
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
