import { URL } from '../model/url.js';

/** An address, against that of its place where it is relative; `null` for text that is none. */
export function parseUrl(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
