import { css } from 'lit';
import { messages } from './message.styles.js';
import { code } from './code.styles.js';
import { fields } from './fields.styles.js';
import { preview } from './preview.styles.js';

/** The page: settings beside results where there is room, a quiet column where there is none. */
const layout = css`
  :host {
    --ink: light-dark(#1b1f24, #e9e7e1);
    --soft: light-dark(#565c64, #a9aaa8);
    --line: light-dark(#dcd8ce, #363a41);
    --paper: light-dark(#ffffff, #1b1e23);
    --accent: light-dark(#0b4a8f, #9cc4f5);
    --on-accent: light-dark(#ffffff, #0b1f38);
    --good: light-dark(#1c6434, #8fd3a5);
    --bad: light-dark(#a3180e, #ffb0a6);
    display: block;
    max-inline-size: 1240px;
    margin-inline: auto;
    padding: clamp(20px, 4vw, 56px) clamp(16px, 3.4vw, 44px) 96px;
    color: var(--ink);
    overflow-wrap: anywhere;
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2 {
    margin: 0;
    font-family: 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif;
    font-weight: 600;
    line-height: 1.15;
    text-wrap: balance;
  }
  h1 {
    font-size: clamp(32px, 5vw, 52px);
    letter-spacing: -0.015em;
  }
  h2 {
    margin-block-end: 18px;
    font-size: 25px;
  }
  h3 {
    margin: 20px 0 8px;
    font-size: 15px;
  }
  p {
    margin: 0 0 12px;
  }
  header {
    display: grid;
    gap: 12px;
    padding-block-end: clamp(24px, 4vw, 44px);
  }
  header p {
    max-inline-size: 44em;
    margin: 0;
    color: var(--soft);
    font-size: 19px;
  }
  nav,
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px clamp(32px, 4vw, 64px);
  }
  .settings {
    display: grid;
    align-content: start;
    gap: 24px;
    min-inline-size: 0;
  }
  section {
    min-inline-size: 0;
    padding-block: 24px 8px;
    border-block-start: 1px solid var(--line);
  }
  .away {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (min-width: 1000px) {
    main {
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
    }
    main > section {
      grid-column: 1 / -1;
    }
    /* Stays in sight while it is set. */
    main > .preview {
      position: sticky;
      inset-block-start: 0;
      grid-column: auto;
      align-self: start;
    }
    .preview .stage {
      max-block-size: max(320px, 100vh - 140px);
    }
    .paste {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
      gap: 0 clamp(32px, 4vw, 64px);
    }
  }
`;

export const styles = [layout, preview, fields, messages, code];
