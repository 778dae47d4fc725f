import { mailUrl } from '../mail-url.js';
import { URL } from '../url.js';

const EMAIL = /^[\w.!$&'*+/=^`{|}~-]+@[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)+$/i;

/**
 * The canonical form of an address that may be followed, `undefined` for any other text:
 * http(s), mailto and tel only, no control characters, spaces, backslashes or user names, at most 2,000 characters.
 * Relative addresses are those of the feed (`base`, absolute), never of the page: `<base>` may move that.
 */
export function toUrl(value: unknown, base: string): string | undefined {
  if (typeof value !== 'string') return;
  const text = value.trim();
  // Browsers drop control characters inside addresses and read on.
  if (!text || text.length > 2000 || /[\0-\x20\x7f-\xa0\\]/.test(text)) return;
  try {
    const url = new URL(text, base);
    if (url.username || url.password) return;
    if (/^https?:$/.test(url.protocol)) return url.href;
    if (url.protocol === 'mailto:')
      return isPlainMail(url) ? mailUrl(decodeURIComponent(url.pathname)) + url.search : undefined;
    return /^tel:[+\d().-]{3,30}$/.test(url.href) ? url.href : undefined;
  } catch {
    return;
  }
}

/** `mailto:` may bring a subject of one line and a body, no further recipients (RFC 6068). */
function isPlainMail(url: URL): boolean {
  return (
    EMAIL.test(decodeURIComponent(url.pathname)) &&
    [...url.searchParams].every((pair) => /^(body=|subject=.*$)/i.test(pair.join('=')))
  );
}

/**
 * An e-mail address (the `Mailbox` form without comments, quotes and what has a meaning in addresses of pages),
 * `undefined` for any other text.
 */
export function toEmail(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim().replace(/^mailto:/i, '') : '';
  return text.length <= 254 && EMAIL.test(text) ? text : undefined;
}

/** A telephone number as written; it holds at least three digits and nothing that is no part of a number. */
export function toTelephone(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim().replace(/^tel:/i, '') : '';
  return /^\+?[\d\p{Zs}()./-]{3,30}$/u.test(text) && /\d\D*\d\D*\d/.test(text) ? text : undefined;
}
