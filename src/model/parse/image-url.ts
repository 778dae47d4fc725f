import { URL } from '../url.js';
import { toUrl } from './safe-url.js';

/** This machine itself, which browsers trust without https (Secure Contexts §3.1). */
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** An address for `<img>`: https; where the feed lies on the visitor's own machine, also from there. */
export function toImageUrl(value: unknown, base: string): string | undefined {
  const url = toUrl(value, base);
  if (!url || url.startsWith('https:')) return url;
  const { origin, hostname } = new URL(url);
  return LOOPBACK.test(hostname) && origin === new URL(base).origin ? url : undefined;
}
