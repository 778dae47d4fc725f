import { css } from 'lit';

/** The stage for the element, and the sheet it stands on. */
export const preview = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    align-items: baseline;
    justify-content: space-between;
    margin-block-end: 16px;
  }
  .bar h2 {
    margin: 0;
  }
  .stage {
    overflow: auto;
    max-block-size: 640px;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: #fff;
    color: #1b1f24;
    color-scheme: light;
  }
  .stage[data-scheme='dark'] {
    background: #121212;
    color: #e9e7e1;
    color-scheme: dark;
  }
  .stage[data-scheme='auto'] {
    background: light-dark(#fff, #121212);
    color: light-dark(#1b1f24, #e9e7e1);
    color-scheme: light dark;
  }
  .stage .hint {
    color: inherit;
  }
  .sheet {
    inline-size: 768px;
    min-block-size: 180px;
    margin-inline: auto;
    padding: 20px;
  }
  .sheet[data-width='phone'] {
    inline-size: 375px;
  }
  .sheet[data-width='desktop'] {
    inline-size: 1200px;
  }
`;
