import { unsafeCSS } from 'lit';

/** Block size of a button's room, in `em`: a CSS length. */
export const BUTTON_ROOM = '2.65em';

/** Styles of the room that an element keeps until the feed is known. In a file of its own: no sheet with `unsafeCSS` is minified. */
export function room(blockSize: string) {
  return unsafeCSS(`.room{min-block-size:${blockSize}}`);
}
