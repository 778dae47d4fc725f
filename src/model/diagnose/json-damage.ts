/** What a content management system does to JSON in a page. */
export type JsonDamage = 'email-cloaked' | 'markup-in-json' | 'json-broken';

/** What protections put where an e-mail address was: Cloudflare's, Joomla's now and before. */
const CLOAK =
  /<joomla-hidden-mail\b|\/cdn-cgi\/l\/email-protection|__cf_email__|\bdata-cfemail\b|\[email(?:\s|&nbsp;|&#(?:160|xa0);)*protected\]|<(?:span|script)[^<>]*\bcloak|\bid=\\?["']cloak\w*/i;
/** A tag as text editors put them in. */
const TAG = /<\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>/i;
const MAX_CONTEXT = 30;

/** What has happened to a text that should be JSON, and where; `null` where it is that, or is something else altogether. */
export function jsonDamageIn(
  text: string,
): { readonly damage: JsonDamage; readonly place: string } | null {
  const cloak = CLOAK.exec(text);
  if (cloak) return { damage: 'email-cloaked', place: around(text, cloak.index) };
  // A page instead of a feed begins otherwise.
  if (isJson(text) || !/^\s*(?:<(?:p|br)\b[^<>]*>\s*)*[[{]/i.test(text)) return null;
  const tag = TAG.exec(text);
  return tag
    ? { damage: 'markup-in-json', place: around(text, tag.index) }
    : { damage: 'json-broken', place: '' };
}

const around = (text: string, index: number) =>
  text
    .slice(Math.max(0, index - MAX_CONTEXT), index + MAX_CONTEXT)
    .replace(/\s+/g, ' ')
    .trim();

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\ufeff/, ''));
    return true;
  } catch {
    return false;
  }
}
