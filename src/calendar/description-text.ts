import type { EventDetails } from '../model/event-details.js';
import type { RegioEvent, Text } from '../model/event.js';
import { toParagraphs } from '../model/parse/markup.js';
import { toUrl } from '../model/parse/safe-url.js';
import { textIn } from '../model/to-text.js';

const LINK =
  /<a\s[^<>]*?\bhref\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))(?:\s[^<>]*)?>((?:[^<]|<(?!\/?a\b))*)<\/a>/gi;
const ITEM = /<li(?:\s[^<>]*)?>/i;
const ITEM_END = /<\/li>/gi;
const TAGS = /<[^<>]*>/g;

/** What an event is about, for programs that know no markup: links have their address behind them, items a dash before. */
export function descriptionText(
  event: RegioEvent,
  { description, markup }: EventDetails,
  page: string,
): string {
  const text = description ?? event.summary;
  if (text === null) return '';
  const say = (one: Text) => textIn(one, page, event.inLanguage[0]);
  const words = say(text);
  const rich = markup && description && say(markup);
  // In another language there may be none.
  return rich && rich.lang === words.lang
    ? decoded(spelledOut(rich.text, event.source.base)) || words.text
    : words.text;
}

/** Markup in which links and items say in words what they are. */
function spelledOut(markup: string, base: string): string {
  return markup
    .replace(LINK, (_, double = '', single = '', plain = '', words = '') => {
      const text = words as string;
      const url = toUrl(decoded(`${double}${single}${plain}`), base);
      const shown = url?.replace(/^mailto:|^tel:/, '');
      return !shown || isSaid(decoded(text.replace(TAGS, '').trim()), shown)
        ? text
        : `${text} (${shown.replace(/&/g, '&amp;')})`;
    })
    .replace(ITEM_END, '')
    .split(ITEM)
    .map((piece) => piece.trim())
    .join('\n- ');
}

/** Whether the words of a link are its address. */
function isSaid(words: string, address: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/^(https?:\/\/)?(www\.)?/, '')
      .replace(/\/$/, '');
  return plain(words) === plain(address);
}

/** The words of markup, also of a piece that has no tags left. */
function decoded(markup: string): string {
  return toParagraphs(`<p>${markup}</p>`) ?? '';
}
