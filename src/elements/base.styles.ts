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
    /* What has no place to break runs out of the element, but does not widen the page. */
    contain: layout !important;
    max-inline-size: 100%;
    text-indent: 0 !important;
    white-space: normal !important;
    writing-mode: horizontal-tb !important;
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
  /* White or black, whichever reads better: an accent alone makes a theme, in the light and in the dark. */
  @supports (color: lch(from red calc((49.44 - l) * infinity) 0 0)) {
    :host {
      --_on-accent: var(
        --regio-on-accent,
        lch(from var(--_accent) calc((49.44 - l) * infinity) 0 0)
      );
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
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
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
  .button {
    padding: 0.5em 1.1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
    text-decoration: none;
  }
  .button:hover {
    text-decoration: underline;
  }
  .quiet {
    border-color: var(--_border);
    background: transparent;
    color: inherit;
  }
  /* English on a page from right to left: "3 – 6 February" and "5 places left.", in their place; places are in its own. */
  time,
  b,
  span,
  p:not([dir], [part='place']) {
    unicode-bidi: plaintext;
    text-align: match-parent;
  }
  button {
    unicode-bidi: plaintext;
  }
  /* For screen readers only. */
  .away {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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
  [popover] {
    position: fixed;
    inset: auto;
    inline-size: max-content;
    margin: 0;
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background-color: var(--regio-popover, Canvas);
    color: CanvasText;
    box-shadow: 0 4px 16px rgb(0 0 0 / 20%);
  }
  [part='stale'] {
    margin-block-start: 0.8em;
    color: var(--_muted);
    font-size: 0.92em;
  }
`;
