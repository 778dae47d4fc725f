import { html, nothing, type TemplateResult } from 'lit';
import type { Facts } from '../controllers/context.js';
import type { Feed, RegioEvent, Text } from '../model/event.js';
import { baseOf, textIn } from '../model/to-text.js';

/** What any drawing of an event needs besides the event. */
export type View = Facts & { readonly feed: Feed };

/** Feed text, kept apart from the direction of what surrounds it and marked where it is not in the page's language. */
export function said(view: View, text: Text, own = ''): TemplateResult {
  const { text: words, lang } = textIn(text, view.page, own);
  return html`<bdi lang=${foreign(view, lang) ?? nothing}>${words}</bdi>`;
}

/** As `said`, by the event's own language. */
export function saidOf(view: View, event: RegioEvent, text: Text): TemplateResult {
  return said(view, text, event.inLanguage[0]);
}

/** The tag if it is another language than the page's, else `null`. */
export function foreign(view: View, lang: string): string | null {
  return lang && baseOf(lang) !== baseOf(view.page) ? lang : null;
}

/** The words alone, where there is no room for marks: attributes, messages, mail. */
export function wordsOf(view: View, event: RegioEvent, text: Text): string {
  return textIn(text, view.page, event.inLanguage[0]).text;
}
