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

/** What leads a consumer from a page to the answer. */
export function oembedLinkOf(draft: Draft, host: string, title: string): string {
  const address = `${host}oembed/${fileNameOf(draft)}.json`;
  return `<link rel="alternate" type="application/json+oembed" href="${htmlText(address)}" title="${htmlText(title)}">`;
}

/** A name of its own for each configuration. */
function fileNameOf({ view, options }: Draft): string {
  const words = [...options].filter(([name]) => name !== 'feed').flat();
  return [view, ...words]
    .join('-')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^(.{0,80}).*$/, '$1')
    .replace(/-$/, '');
}
