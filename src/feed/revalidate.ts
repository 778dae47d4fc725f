import type { FeedSource } from './source.js';

/**
 * Keeps a feed up to date: asks for it again when the page comes into view and it is old, and after a failure when the
 * network is back. Those who show it are told when a language of the page changes. Returns what ends it.
 */
export function revalidate(source: FeedSource): () => void {
  const onVisibilityChange = () => {
    if (!document.hidden && source.isOld) void source.load();
  };
  const onOnline = () => {
    if (source.state.status === 'failed') void source.load();
  };
  document.addEventListener('visibilitychange', onVisibilityChange);
  globalThis.addEventListener('online', onOnline);
  const languages = new MutationObserver(() => source.become(source.state));
  languages.observe(document, { attributeFilter: ['lang'], subtree: true });
  return () => {
    document.removeEventListener('visibilitychange', onVisibilityChange);
    globalThis.removeEventListener('online', onOnline);
    languages.disconnect();
  };
}
