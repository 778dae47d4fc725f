import { css } from 'lit';

/** What all elements share: the page's font and colours, our few tokens, no surprises from `em` or box sizes. */
export const base = css`
  :host {
    display: block;
    --_accent: var(--regio-accent, #0b4a8f);
    --_on-accent: var(--regio-on-accent, #fff);
    --_surface: var(--regio-surface, transparent);
    --_muted: var(--regio-muted, color-mix(in srgb, currentColor 85%, transparent));
    --_border: var(--regio-border, color-mix(in srgb, currentColor 22%, transparent));
    --_tint: color-mix(in srgb, var(--_accent) 10%, transparent);
    --_radius: var(--regio-radius, 4px);
    --_gap: var(--regio-gap, 1em);
    line-height: 1.5 !important;
    text-align: start !important;
    overflow-wrap: anywhere !important;
    transition: none !important;
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_accent: var(--regio-accent, light-dark(#0b4a8f, #9cc4f5));
      --_on-accent: var(--regio-on-accent, light-dark(#fff, #0b1f38));
    }
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  a,
  button {
    color: inherit;
  }
  button {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    cursor: pointer;
  }
  p,
  ul,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ul {
    list-style: none;
  }
  [part='registration'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
    align-items: center;
  }
  .button {
    padding: 0.5em 1.1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
    text-decoration: none;
  }
  .quiet {
    border-color: var(--_border);
    background: transparent;
    color: inherit;
  }
  .room {
    min-block-size: 2.65em;
  }
  :host(regio-countdown) .room {
    min-block-size: 6.9em;
  }
  :host(regio-theme-filter) .room {
    min-block-size: 8.1em;
  }
`;
