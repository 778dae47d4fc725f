import type { FeedState } from './state.js';
import { bare } from '../model/bare.js';
import { page } from '../page.js';

/** A feed that can be asked for again. */
interface Revalidated {
  readonly state: FeedState;
  /** Whether it is time to ask again. */
  readonly isOld: boolean;
  load(): unknown;
  /** Informs those who show it. */
  become(state: FeedState): void;
}

/**
 * Keeps a feed up to date: asks again when the page becomes visible, and after a failure when the browser is online.
 * Elements that show the feed are informed when a language of the page changes. Returns what ends it.
 */
export function revalidate(source: Revalidated): () => void {
  const onVisible = () => {
    if (!page.hidden && source.isOld) source.load();
  };
  const onOnline = () => {
    if (source.state.status === 'failed') source.load();
  };
  page.addEventListener('visibilitychange', onVisible);
  globalThis.addEventListener('online', onOnline);
  const languages = new MutationObserver(() => source.become(source.state));
  languages.observe(document, bare({ attributeFilter: ['lang'], subtree: true }));
  return () => {
    page.removeEventListener('visibilitychange', onVisible);
    globalThis.removeEventListener('online', onOnline);
    languages.disconnect();
  };
}
