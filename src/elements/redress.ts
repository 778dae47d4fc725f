import type { CSSResult, CSSResultGroup, LitElement } from 'lit';
import { sheetOf } from './late.js';
import { styles as late } from './later.js';

type Style = CSSResult | CSSStyleSheet;

const copies = new WeakMap<Document, Map<CSSStyleSheet, CSSStyleSheet>>();

/**
 * Gives an element its style sheets again: browsers take them away where another document adopts it, even if it
 * comes back. A sheet belongs to the document it was made in, so others get copies.
 */
export function redress(host: LitElement) {
  const { styles } = host.constructor as { readonly styles?: CSSResultGroup };
  const own = ([styles ?? []] as unknown[]).flat() as Style[];
  const sheets = [...own, ...late].map((style) => sheetIn(host.ownerDocument, sheetOf(style)));
  host.shadowRoot!.adoptedStyleSheets = sheets.filter((sheet) => sheet !== null);
}

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
