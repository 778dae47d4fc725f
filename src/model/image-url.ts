import { toUrl } from './safe-url.js';

/** An address for `<img>`: https, or from the feed's own origin. */
export function toImageUrl(value: unknown, base: string): string | undefined {
  const url = toUrl(value, base);
  return url && (url.startsWith('https:') || new URL(url).origin === new URL(base).origin)
    ? url
    : undefined;
}
