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

const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back whenever a `lang` of the page changes; returns what ends it. One observer serves the page. */
export function watchLocale(changed: () => void): () => void {
  if (!observer) {
    observer = new MutationObserver(() => watchers.forEach((watcher) => watcher()));
    observer.observe(document, { attributeFilter: ['lang'], subtree: true });
  }
  watchers.add(changed);
  return () => watchers.delete(changed);
}
