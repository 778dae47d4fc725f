import { type JsonDamage, jsonDamageIn } from '../../model/diagnose/json-damage.js';
import { unescaped } from '../../model/unescaped.js';
import { type CarriersInPage, dataOf, isReadable, PLACEHOLDER_CLASSES } from './carriers-in.js';
import { addressOf, frameUrlOf, namesForeignFeed } from './frame-url.js';

/** What a content management system did to a snippet. */
export type Damage =
  | 'element-removed'
  | 'class-removed'
  | 'data-removed'
  | 'tag-changed'
  | 'shown-as-text'
  | 'script-missing'
  | 'script-held-back'
  | 'link-changed'
  | 'escaped-twice'
  | 'sandbox-without-scripts'
  | 'sandbox-without-popups'
  | 'sandbox-without-downloads'
  | JsonDamage
  | 'feed-elsewhere'
  | 'all-removed';

/** @param working the carrier that still works; `null` where none does */
export function damageIn(
  page: Document,
  { elements, placeholders, links, frames, json }: CarriersInPage,
  working: 'element' | 'placeholder' | 'link' | 'iframe' | null,
): readonly Damage[] {
  const has = (selector: string) => page.querySelector(selector) !== null;
  const found: Damage[] = [];
  if (/<(regio-|div class=|a href=)/.test(page.body.textContent ?? '')) found.push('shown-as-text');
  if (placeholders.some((one) => one.localName !== 'div')) found.push('tag-changed');
  if (placeholders.some((one) => one.localName === 'div' && dataOf(one).length === 0))
    found.push('data-removed');
  if (has(`div[data-feed]:not(${PLACEHOLDER_CLASSES})`)) found.push('class-removed');
  if (!links.every(isReadable)) found.push('link-changed');
  found.push(...frames.flatMap(lackOfSandbox));
  if (working === 'link' && found.length === 0) found.push('element-removed');
  if (working === null && found.length === 0) found.push('all-removed');
  const needsScript = working !== null && working !== 'iframe';
  found.push(...json.flatMap((script) => damageOf(script, page)));
  const scripts = [...page.querySelectorAll('script')].filter(isOurs);
  if (needsScript && scripts.length === 0) found.push('script-missing');
  if (needsScript && scripts.length > 0 && scripts.every(isHeldBack))
    found.push('script-held-back');
  if (
    [...links, ...frames].some(namesForeignFeed) &&
    !has('head > meta[name="regio-allowed-feeds"]')
  )
    found.push('feed-elsewhere');
  const written = [
    ...[...links, ...frames].map(addressOf),
    ...elements.map((one) => one.getAttribute('feed') ?? ''),
    ...placeholders.map((one) => one.getAttribute('data-feed') ?? ''),
  ];
  if (written.some((one) => unescaped(one) !== one)) found.push('escaped-twice');
  return [...new Set(found)];
}

/** What became of JSON in the page. Of what is only broken, and that nothing names as a feed, somebody else knows more. */
function damageOf(script: Element, page: Document): readonly Damage[] {
  const damage = jsonDamageIn(script.textContent ?? '')?.damage;
  const names = [`#${script.id}`, `%23${script.id}`];
  const isNamed = () =>
    [...page.querySelectorAll('*')].some(({ attributes }) =>
      [...attributes].some(({ value }) => names.some((name) => value.includes(name))),
    );
  return damage && (damage !== 'json-broken' || (script.id && isNamed())) ? [damage] : [];
}

/** Whether it is our script, be it that only another attribute still says so. */
const isOurs = (script: Element) =>
  [...script.attributes].some(({ name, value }) => /src$/.test(name) && /regio-events/.test(value));

/** Whether something else decides when it runs: consent managers and accelerators take its type or address away. */
const isHeldBack = (script: Element) =>
  !/regio-events/.test(script.getAttribute('src') ?? '') ||
  !/^(module|(text|application)\/(java|ecma)script|)$/i.test(
    script.getAttribute('type')?.trim() ?? '',
  );

/** What a frame page's sandbox lacks for what it shows. */
function lackOfSandbox(frame: Element): readonly Damage[] {
  const sandbox = frame.getAttribute('sandbox');
  if (sandbox === null) return [];
  const allowed = new Set(sandbox.toLowerCase().split(/\s+/));
  if (!allowed.has('allow-scripts')) return ['sandbox-without-scripts'];
  const view = frameUrlOf(frame)?.searchParams.get('view') ?? '';
  const lack: Damage[] = [];
  if (
    !/^(theme-filter|countdown)$/.test(view) &&
    !(allowed.has('allow-popups') && allowed.has('allow-popups-to-escape-sandbox'))
  )
    lack.push('sandbox-without-popups');
  // Cards have the calendar files of their sessions.
  if (/^(add-to-calendar|event-card|event-list)$/.test(view) && !allowed.has('allow-downloads'))
    lack.push('sandbox-without-downloads');
  return lack;
}
