import { type CSSResultOrNative, adoptStyles as adoptInDocument } from 'lit';

/** Copies of style sheets by the document they were made for. */
const copies = new WeakMap<Document, Map<CSSStyleSheet, CSSStyleSheet>>();

/**
 * Gives an element's styles to its shadow root, also in a document that adopted the element: a constructed sheet
 * belongs to the document it was made in, and browsers take it away (CSSOM §6.8.1), even if the element comes back.
 */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]) {
  const { ownerDocument: page } = root;
  if (page === document) adoptInDocument(root, [...styles]);
  // A document without a window shows nothing.
  else if (page.defaultView)
    root.adoptedStyleSheets = styles.map((style) =>
      copyFor(page, 'styleSheet' in style ? style.styleSheet! : style),
    );
}

function copyFor(page: Document, sheet: CSSStyleSheet): CSSStyleSheet {
  let made = copies.get(page);
  if (!made) copies.set(page, (made = new Map<CSSStyleSheet, CSSStyleSheet>()));
  let copy = made.get(sheet);
  if (!copy) {
    copy = new page.defaultView!.CSSStyleSheet();
    copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
    made.set(sheet, copy);
  }
  return copy;
}
