/**
 * The language the page gives an element, looking out through shadow roots: BCP 47, `en` where the page says none.
 * Never the browser's: a visitor reads the page's language, and so do we.
 */
export function localeOf(element: Element): string {
  const lang = element.closest<HTMLElement>('[lang]')?.lang;
  // Old templates write "sv_SE", as their servers do.
  if (lang) return lang.replaceAll('_', '-');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? localeOf(root.host) : 'en';
}
