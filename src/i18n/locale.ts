/** What `<html lang>` said before a translator put its own language there. */
let untranslated = '';

/**
 * The language the page gives an element, looking out through shadow roots: BCP 47, `en` where the page says none.
 * Never the browser's: a visitor reads the page's language, and so do we.
 */
export function localeOf(element: Element): string {
  const owner = element.closest<HTMLElement>('[lang]');
  // Browsers that translate a page say so there. They translate our sentences too: in another language these would mix.
  const lang = (owner?.matches('.translated-ltr,.translated-rtl') && untranslated) || owner?.lang;
  if (lang && owner === element.ownerDocument.documentElement) untranslated = lang;
  // Old templates write "sv_SE", as their servers do.
  if (lang) return lang.replaceAll('_', '-');
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return localeOf(root.host);
  untranslated ||= 'en';
  return 'en';
}
