import { css } from 'lit';

/** Menus and values that fold away. */
export const popover = css`
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
`;
