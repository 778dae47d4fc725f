import type { Feed, RegioEvent, Text } from './event.js';
import { readerOf } from './parse/reader.js';
import { toProse } from './to-text.js';

/** Letters that are no plain letter with a mark, though readers type them as one. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** A text as it is compared: no capitals, no accents, no mark between two letters (`col·legi`, `d’abril`). */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[·‧'’ʼ](?<=\p{L}.)(?=\p{L})/gu, '')
    .replace(/[łøđðþßæœı]/g, (letter) => PLAIN[letter]!);
}

/** The most characters of an event that are looked through. */
const MAX_LENGTH = 20_000;

const haystacks = new WeakMap<RegioEvent, string>();

/** All that is looked through: name, descriptions, places, organizers and themes, in every language there is. */
function haystackOf(event: RegioEvent, themes: Feed['themes']): string {
  let text = haystacks.get(event);
  if (text === undefined) {
    const { name, summary, location, organizer, about, source } = event;
    const places = location.flatMap((place) => [place.name, place.room, place.locality]);
    const labels = about.map((code) => themes.get(code) ?? code);
    const texts = [
      name,
      ...places,
      ...organizer,
      ...labels,
      summary,
      readerOf(source).text('description', toProse),
    ];
    text = folded(texts.flatMap(wordsOf).join('\n').slice(0, MAX_LENGTH));
    haystacks.set(event, text);
  }
  return text;
}

function wordsOf(text: Text | null): readonly string[] {
  if (text === null) return [];
  return typeof text === 'string' ? [text] : [...text.values()];
}

/** Tells of an event whether it or one of its sessions has every word of a search, in any order. */
export function searchIn(search: string): (event: RegioEvent, feed: Feed) => boolean {
  const words = folded(search).split(/\s+/).filter(Boolean);
  const has = (event: RegioEvent, feed: Feed, word: string): boolean =>
    haystackOf(event, feed.themes).includes(word) ||
    event.subEvent.some((session) => has(session, feed, word));
  return (event, feed) => words.every((word) => has(event, feed, word));
}
