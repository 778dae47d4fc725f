import { pageUrl } from '../feed/address.js';
import { fetchText } from '../feed/fetch-text.js';

/** The HTML that was pasted, or that of the page whose address was; `null` for a page of another origin, or none. */
export async function pageOf(text: string): Promise<string | null> {
  const address = text.trim();
  if (!/^(https?:\/\/|\/)\S*$/.test(address)) return text;
  try {
    const url = new URL(address, pageUrl());
    if (url.origin !== new URL(pageUrl()).origin) return null;
    return await fetchText(url.href, new AbortController().signal);
  } catch {
    return null;
  }
}
