import { css } from 'lit';

/** What cards wear beyond the usual: other layouts, groups, details, messages. */
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
  .button:hover {
    text-decoration: underline;
  }
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  [part='title'] a:not(:hover) {
    text-decoration-color: var(--_border);
  }
  .card:has([open]) [part='description'],
  [data-whole] [part='description'] {
    display: block;
  }
  details {
    inline-size: 100%;
  }
  summary {
    inline-size: fit-content;
    cursor: pointer;
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
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 1.2em;
    align-items: center;
    padding-block: 0.8em;
  }
  .tools .toggles {
    padding: 0;
  }
  [part='search-label'] {
    display: flex;
    flex: 1 1 16em;
    gap: 0.6em;
    align-items: center;
    max-inline-size: 28em;
  }
  [part='search'] {
    flex: 1;
    min-inline-size: 0;
    padding: 0.5em 0.8em;
    border: 1px solid color-mix(in srgb, currentColor 65%, transparent);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  [part='period'] {
    padding: 0.5em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
  }
  [part='period'][aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  [part='stale'] {
    margin-block-start: 0.8em;
    color: var(--_muted);
    font-size: 0.92em;
  }
  .more {
    display: grid;
    gap: 1em;
    margin-block-start: 0.8em;
    inline-size: 100%;
  }
  [part='description-long'] p {
    margin: 0;
    white-space: pre-line;
  }
  [part='description-long'][data-filled] > p,
  .card:has([data-said][data-filled]) [part='description'] {
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
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part='timeline'] li {
    position: relative;
    padding-block-end: 0.9em;
    padding-inline-start: 1.3em;
    border-inline-start: 2px solid var(--_border);
    margin-inline-start: 0.4em;
  }
  [part='timeline'] li:last-child {
    padding-block-end: 0;
  }
  [part='timeline'] li::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(-0.4em - 1px);
    inset-block-start: 0.4em;
    inline-size: 0.8em;
    block-size: 0.8em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
  }
  [part='timeline'] li[data-over]::before {
    background: Canvas;
  }
  [part='timeline'] [part='time'] {
    font-weight: inherit;
  }
  [part='timeline'] [part='timeline'] {
    margin-block-start: 0.8em;
  }
  [part='session-calendar'] {
    display: block;
    min-block-size: 24px;
    margin-block-start: 0.2em;
    padding: 0;
    border: 0;
    background: none;
    text-decoration: underline;
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
  @media (forced-colors: active) {
    [part='period'][aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .badge,
    [part='theme'],
    [part='date'] {
      border: 1px solid;
    }
  }
`;
