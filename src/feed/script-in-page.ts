import { page } from '../page.js';
const JSON_SCRIPT = 'script:is([type="application/json" i], [type="application/ld+json" i])';

/** The page's JSON script that `#id` names. No other element is a feed: who may write a comment may give one an id. */
export function scriptInPage(address: string): HTMLScriptElement | null {
  const id = address.slice(1);
  return address.startsWith('#') && id
    ? page.querySelector<HTMLScriptElement>(`${JSON_SCRIPT}[id="${CSS.escape(id)}"]`)
    : null;
}
