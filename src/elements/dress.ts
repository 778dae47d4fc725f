import type { CSSResult, CSSResultGroup, LitElement } from 'lit';
import { sheetOf } from './late.js';
import { styles as late } from './later.js';

type Style = CSSResult | CSSStyleSheet;

const copies = new WeakMap<Document, Map<CSSStyleSheet, CSSStyleSheet>>();
/** What single elements wear besides, such as the menu behind a calendar button. */
const besides = new WeakMap<LitElement, readonly Style[]>();
/** How many sheets an element has when it has all of them: asked for at every drawing of every card. */
const counts = new WeakMap<LitElement, number>();

/**
 * Adds the late style sheets to an element's own, once; and gives it all of them again where another document has
 * adopted it: browsers take them away then, even if it comes back.
 * @param more what it wears from now on besides those of all
 */
export function dress(host: LitElement, more?: readonly Style[]) {
  const root = host.shadowRoot!;
  if (!more && root.adoptedStyleSheets.length >= (counts.get(host) ?? Infinity)) return;
  if (more) besides.set(host, more);
  const { styles } = host.constructor as { readonly styles?: CSSResultGroup };
  const own = ([styles ?? []] as unknown[]).flat() as Style[];
  const sheets = [...own, ...late, ...(besides.get(host) ?? [])];
  counts.set(host, sheets.length);
  root.adoptedStyleSheets = sheets
    .map((style) => sheetIn(host.ownerDocument, sheetOf(style)))
    .filter((sheet) => sheet !== null);
}

/** A sheet belongs to the document it was made in, so others get copies. */
function sheetIn(page: Document, sheet: CSSStyleSheet): CSSStyleSheet | null {
  if (page === document) return sheet;
  const { defaultView } = page;
  if (!defaultView) return null;
  let made = copies.get(page);
  if (!made) copies.set(page, (made = new Map<CSSStyleSheet, CSSStyleSheet>()));
  let copy = made.get(sheet);
  if (!copy) {
    copy = new defaultView.CSSStyleSheet();
    copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
    made.set(sheet, copy);
  }
  return copy;
}
