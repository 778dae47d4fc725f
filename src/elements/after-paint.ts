import { page } from '../page.js';

/** Once what is drawn now has been painted; a page that is not seen paints nothing, so there soon. */
export function afterPaint(work: () => void) {
  if (page.hidden) setTimeout(work, 100);
  else requestAnimationFrame(() => setTimeout(work));
}
