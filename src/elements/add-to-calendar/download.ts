import { bare } from '../../model/bare.js';
import { URL } from '../../model/url.js';
import { page } from '../../page.js';

// Browsers begin to read a file some time after the click, mobile ones once the visitor has agreed.
const LONG_ENOUGH = 60_000;

/** Hands the visitor a file made on the page, which no request is needed for and no `data:` address. */
export function download(text: string, type: string, name: string) {
  const url = URL.createObjectURL(new Blob([text], bare({ type })));
  follow(url, name);
  setTimeout(() => URL.revokeObjectURL(url), LONG_ENOUGH);
}

/** Goes to an address as if the visitor had clicked on a link to it; a name has the browser save what is there. */
export function follow(url: string, name?: string) {
  const link = page.createElement('a');
  link.href = url;
  if (name !== undefined) link.download = name;
  link.click();
}
