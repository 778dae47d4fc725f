const reported = new Set<string>();

/** Tells the page's author once what is wrong with a carrier. */
export function report(carrier: string, problems: readonly string[], element?: Element) {
  for (const problem of problems) {
    const message = `regio-events: ${carrier}: ${problem}.`;
    if (reported.has(message)) continue;
    reported.add(message);
    console.warn(message, ...(element ? [element] : []));
  }
}

/** Why a feed is not read, and what the site's webmaster can do about it. */
export function notAllowed(feed: string): string {
  return `the feed ${feed.slice(0, 200)} may not be named here, so nothing is put in its place; to allow it, add <meta name="regio-allowed-feeds" content="https://…"> with its origin, or the beginning of its address, to the page's head`;
}
