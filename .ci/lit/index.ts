// Stands in for `lit` in the script tag's file; see README.md here.
export { LitElement } from './element.js';
export { html, nothing } from './renderer.js';

/** Browsers that read ES2022 have style sheets as objects. */
export function css([text]: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text!);
  return sheet;
}
