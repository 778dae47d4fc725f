import { type CheckedFeed, checkFeed } from './check-feed.js';

/** Looks into the feeds that somebody asks for, and tells of each as soon as it is known; the last request counts. */
export class FeedChecks {
  /** The feeds somebody here has asked for; those that only stand in the address may be a stranger's. */
  requested = '';
  #onChange: (checks: readonly CheckedFeed[]) => void;
  #request = new AbortController();

  constructor(onChange: (checks: readonly CheckedFeed[]) => void) {
    this.#onChange = onChange;
  }

  /**
   * @param feeds addresses, separated by spaces
   * @param isRequested whether somebody here has asked for them
   */
  check(feeds: string, isRequested: boolean) {
    this.#request.abort();
    this.#request = new AbortController();
    const { signal } = this.#request;
    if (isRequested) this.requested = feeds;
    const addresses = feeds.split(/\s+/).filter(Boolean);
    const checks: CheckedFeed[] = addresses.map((address) => ({
      address,
      check: { status: 'checking' },
    }));
    this.#onChange([...checks]);
    addresses.forEach((address, index) => {
      void checkFeed(address, signal, isRequested).then((check) => {
        if (signal.aborted) return;
        checks[index] = { address, check };
        this.#onChange([...checks]);
      });
    });
  }
}
