import { css } from 'lit';

/** What every element wears beyond the usual: colours, focus, messages, popovers. */
export const late = css`
  /* White or black, whichever reads better: an accent alone makes a theme, in the light and in the dark. */
  @supports (color: lch(from red calc((49.44 - l) * infinity) 0 0)) {
    :host {
      --_on-accent: var(
        --regio-on-accent,
        lch(from var(--_accent) calc((49.44 - l) * infinity) 0 0)
      );
    }
  }
  /* Text keeps away from the edge of a surface. Where none is chosen this is no border, as it has no colour. */
  @media (forced-colors: none) {
    .card {
      border-inline: 1.2em solid color-mix(in srgb, var(--regio-surface) 0%, transparent);
    }
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  /* English dates on a page from right to left: "3 – 6 February", not "February 6 – 3". */
  time,
  b {
    unicode-bidi: plaintext;
  }
  [role='listitem']:focus {
    outline: none;
  }
  /* For those who hear the page. Nothing that comes before this sheet has it. */
  .away {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a,
  button {
    text-underline-offset: 0.2em;
  }
  .button:hover {
    text-decoration: underline;
  }
  [part='title'] a:not(:hover) {
    text-decoration-color: var(--_border);
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
  @media (forced-colors: active) {
    .badge,
    [part='theme'],
    [part='date'] {
      border: 1px solid;
    }
  }
`;
