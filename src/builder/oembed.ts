import type { Draft } from './draft.js';
import { htmlText } from './html-text.js';

/** Pixels; a consumer makes it smaller where it must. */
export const OEMBED_WIDTH = 600;

/** What an oEmbed consumer is answered: oEmbed 1.0, §2.3.4.4 "rich". */
export function oembedOf(title: string, html: string, host: string, height: number): string {
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_url: new URL(host).origin,
    width: OEMBED_WIDTH,
    height,
    html,
  });
}

/**
 * What leads a consumer from a page to the answer.
 * @param address the frame's, which stands for the whole configuration
 */
export function oembedLinkOf(draft: Draft, host: string, title: string, address: string): string {
  const answer = `${host}oembed/${fileNameOf(draft, address)}.json`;
  return `<link rel="alternate" type="application/json+oembed" href="${htmlText(answer)}" title="${htmlText(title)}">`;
}

/** A name of its own for each configuration: what can be read of it, and a number made of the whole. */
function fileNameOf({ element, options }: Draft, address: string): string {
  const words = [...options].filter(([name]) => name !== 'feed').flat();
  const readable = [element, ...words]
    .join('-')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^(.{0,60}).*$/, '$1')
    .replace(/-$/, '');
  return `${readable}-${numberOf(address).toString(36)}`;
}

/** FNV-1a, 32 bits. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
