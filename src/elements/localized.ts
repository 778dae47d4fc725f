import { html, nothing, type TemplateResult } from 'lit';
import type { RegioEvent, Text } from '../model/event.js';
import { baseOf, textIn } from '../model/to-text.js';
import type { RenderContext } from './feed-controller.js';

/** Value of an attribute `lang`; `nothing` where the text is in the page's language. */
type Lang = string | typeof nothing;

/**
 * Feed text, and its language where that is not the page's: for an element of its own with `dir="auto"`.
 * @param event whose text it is; `null` where it is the feed's
 */
export function localizedText(
  context: RenderContext,
  event: RegioEvent | null,
  text: Text,
): readonly [string, Lang] {
  const { text: words, lang } = textIn(text, context.page, event?.inLanguage[0]);
  return [words, foreignLang(context, lang)];
}

/** The tag if it is another language than the page's. */
export function foreignLang({ page }: RenderContext, lang: string): Lang {
  return lang && baseOf(lang) !== baseOf(page) ? lang : nothing;
}

/** Feed text, kept apart from the direction of what surrounds it. */
export function localized(
  context: RenderContext,
  event: RegioEvent | null,
  text: Text,
): TemplateResult {
  const [words, lang] = localizedText(context, event, text);
  return html`<bdi lang=${lang}>${words}</bdi>`;
}

/** The words alone, where there is no room for markup: attributes, messages, mail. */
export function plainText(context: RenderContext, event: RegioEvent, text: Text): string {
  return localizedText(context, event, text)[0];
}

/** The accessible name of a control that every card has: what it says, and of which event. */
export function labelFor(context: RenderContext, event: RegioEvent, label: string): string {
  return `${label}: ${plainText(context, event, event.name)}`;
}
