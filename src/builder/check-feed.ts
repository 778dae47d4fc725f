import { pageUrl } from '../feed/address.js';
import { isReachable } from '../feed/is-reachable.js';
import { readPage } from '../feed/read-page.js';
import { mayLeadTo } from '../feed/redirect.js';
import { fetchPatiently } from '../feed/retry.js';
import { inSlices } from '../feed/slices.js';
import { FeedFailure, type FailureReason } from '../feed/state.js';
import { troubleOf } from '../feed/trouble.js';
import { complete } from '../model/diagnose/complete.js';
import { failureDetail } from '../model/diagnose/failure-detail.js';
import type { Feed, RegioEvent, Text } from '../model/event.js';
import type { Problem } from '../model/problem.js';
import { unescaped } from '../model/unescaped.js';

/** What an address holds, for somebody who is about to use it. */
export type FeedCheck =
  | { readonly status: 'checking' }
  | {
      readonly status: 'readable';
      readonly url: string;
      readonly format: 'regio' | 'json-ld';
      readonly events: number;
      readonly problems: readonly Problem[];
      /** BCP 47 tags that occur. */
      readonly languages: readonly string[];
      readonly themes: readonly string[];
      /** Ids, with the names as they come first. */
      readonly ids: readonly string[];
      /** Whether it lies on another origin, which then has let this page read it. */
      readonly isForeign: boolean;
      readonly isPaged: boolean;
    }
  | {
      readonly status: 'unreadable';
      readonly reason: FailureReason | 'cors' | 'in-page';
      readonly detail: string;
    };

/** A feed of those named, and what its address holds. */
export interface CheckedFeed {
  readonly address: string;
  readonly check: FeedCheck;
}

/**
 * Fetches and reads a feed to its last detail. Never fails: what went wrong is the answer.
 * @param isRequested whether somebody here has asked for it, and not only the page's address
 */
export async function checkFeed(
  address: string,
  signal: AbortSignal,
  isRequested: boolean,
): Promise<FeedCheck> {
  if (address.startsWith('#')) return { status: 'unreadable', reason: 'in-page', detail: '' };
  let url: URL;
  try {
    url = new URL(unescaped(address.trim()), pageUrl());
  } catch {
    return { status: 'unreadable', reason: 'no-address', detail: '' };
  }
  if (!/^https?:$/.test(url.protocol))
    return { status: 'unreadable', reason: 'no-address', detail: '' };
  try {
    let answered = url.href;
    const onAnswer = (answer: Response) => (answered = answer.url || answered);
    const text = await fetchPatiently(url.href, signal, { onAnswer });
    if (!isRequested && !mayLeadTo(answered, url.href))
      throw new FeedFailure({ reason: 'redirected', params: { url: answered } });
    const { feed, next } = await readPage(text, url.href);
    return found(await inSlices(complete(feed)), url, text, next !== null);
  } catch (error) {
    return failed(error, url);
  }
}

function found(feed: Feed, url: URL, text: string, isPaged: boolean): FeedCheck {
  const isOurs = Object.hasOwn(JSON.parse(text.replace(/^\ufeff/, '')) as object, 'events');
  return {
    status: 'readable',
    url: url.href,
    format: isOurs ? 'regio' : 'json-ld',
    events: feed.events.length,
    problems: feed.problems,
    languages: [...new Set(feed.events.flatMap(languagesOf))].sort(),
    themes: [...feed.themes.keys()],
    ids: feed.events.map(({ id }) => id),
    isForeign: url.origin !== new URL(pageUrl()).origin,
    isPaged,
  };
}

function languagesOf({ inLanguage, name, summary }: RegioEvent): readonly string[] {
  const tags = (text: Text | null) =>
    text === null || typeof text === 'string' ? [] : [...text.keys()];
  return [...inLanguage, ...tags(name), ...tags(summary)].map((tag) =>
    tag.split('-')[0]!.toLowerCase(),
  );
}

async function failed(error: unknown, url: URL): Promise<FeedCheck> {
  const { failure } = troubleOf(error);
  const { reason } = failure;
  const isForeign = url.origin !== new URL(pageUrl()).origin;
  if (reason === 'network' && isForeign && (await isReachable(url.href)))
    return { status: 'unreadable', reason: 'cors', detail: '' };
  return { status: 'unreadable', reason, detail: failureDetail(failure) };
}
