import { html, nothing, type TemplateResult } from 'lit';
import type { Facts } from '../controllers/context.js';
import type { Feed, RegioEvent, Text } from '../model/event.js';
import { baseOf, textIn } from '../model/to-text.js';

/** What any drawing of an event needs besides the event. */
export type View = Facts & { readonly feed: Feed };

/** Value of an attribute `lang`: where it says nothing there is none. */
type Lang = string | typeof nothing;

/**
 * Feed text, and its language where that is not the page's: for an element of its own with `dir="auto"`.
 * @param event whose text it is; `null` where it is the feed's
 */
export function textOf(view: View, event: RegioEvent | null, text: Text): readonly [string, Lang] {
  const { text: words, lang } = textIn(text, view.page, event?.inLanguage[0]);
  return [words, foreign(view, lang)];
}

/** The tag if it is another language than the page's. */
export function foreign({ page }: View, lang: string): Lang {
  return lang && baseOf(lang) !== baseOf(page) ? lang : nothing;
}

/** As `textOf`, kept apart from the direction of what surrounds it. */
export function saidOf(view: View, event: RegioEvent | null, text: Text): TemplateResult {
  const [words, lang] = textOf(view, event, text);
  return html`<bdi lang=${lang}>${words}</bdi>`;
}

/** The accessible name of a control that every card has: what it says, and of which event. */
export function nameFor(view: View, event: RegioEvent, label: string): string {
  return `${label}: ${textOf(view, event, event.name)[0]}`;
}
