import { pageUrl } from '../feed/address.js';
import { fetchText } from '../feed/fetch-text.js';

/** The HTML that was pasted, or that of the page whose address was; else why there is none. */
export async function readPage(
  text: string,
): Promise<{ readonly html: string } | 'foreign' | 'unreachable'> {
  const address = text.trim();
  if (/[\s<>]/.test(address)) return { html: text };
  try {
    const url = new URL(address, pageUrl());
    if (url.origin !== new URL(pageUrl()).origin) return 'foreign';
    return { html: await fetchText(url.href, new AbortController().signal) };
  } catch {
    return 'unreachable';
  }
}
