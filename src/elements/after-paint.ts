/** Once what is drawn now has been painted; a page that is not seen paints nothing, so there soon. */
export function afterPaint(work: () => void) {
  if (document.hidden) setTimeout(work, 100);
  else requestAnimationFrame(() => setTimeout(work));
}
