import type { ElementName } from '../embed/element-names.js';
import type { SnippetOption } from './snippet-options.js';

/**
 * The address of the frame page that shows an element.
 * @param host absolute address of the folder with the frame page
 */
export function frameAddress(
  element: ElementName,
  options: readonly SnippetOption[],
  host: string,
): string {
  const url = new URL('embed.html', host);
  url.searchParams.set('view', element);
  for (const [name, value] of options)
    url.searchParams.set(name, (name === 'feed' ? shortened(value, url) : value) || 'true');
  // Readable, and no less an address (RFC 3986 §3.4).
  return url.href.replaceAll('%2F', '/').replaceAll('%3A', ':');
}

/** Feeds of the frame page's own origin are paths: its address stays short. */
const shortened = (feeds: string, { origin }: URL) =>
  feeds
    .split(' ')
    .map((feed) => (feed.startsWith(`${origin}/`) ? feed.slice(origin.length) : feed))
    .join(' ');
