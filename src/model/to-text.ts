import type { Text } from './event.js';

/** Longest texts that are kept, in UTF-16 units: beyond these, layout of hostile text freezes a page. */
export const TITLE = 300;
export const LINE = 200;
export const PROSE = 5000;

// More marks than any living script stacks on one letter: layout time grows with their square.
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;
const VISIBLE = /[^\p{C}\p{M}\p{Z}\s\u115f\u1160\u2800\u3164\uffa0]/u;
// A joiner by itself does something.
const UNSEEN = /(?![\u200c\u200d]\P{Cf})(?:[\p{Cf}\u115f\u1160\u2800\u3164\uffa0]( ?))+/gu;
const CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f]+/g;
// A text is no markup because it has a "<": what is taken away looks like a tag.
const TAGS = /<\/?[a-z]+\d?(\s[^<>]*)?\/?>/gi;
// What most texts are made of; nothing is to be done about them, and nothing in them looks like a tag.
const PLAIN = /^[!-;=-~\xae-\u02ff\u2010-\u2027]+(?: [!-;=-~\xae-\u02ff\u2010-\u2027]+)*$/;

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  // What nobody sees does not use up what can be read.
  const seen = text.replace(UNSEEN, '$1').trim();
  // Not between the halves of an emoji.
  return seen.length > most ? `${seen.slice(0, most - 1).replace(/\p{Cs}$/u, '')}…` : seen;
}

/** One line of safe text, `undefined` if nothing in it can be seen. Numbers are text. */
export function toLine(value: unknown, most = LINE): string | undefined {
  const raw = typeof value === 'number' && Number.isFinite(value) ? `${value}` : value;
  if (typeof raw !== 'string') return;
  if (isPlain(raw, most)) return raw;
  const text = cleaned(raw, most)
    .replace(/[\s\x85]+/g, ' ')
    .trim();
  return VISIBLE.test(text) ? cut(text, most) : undefined;
}

/** Safe text of several lines, of markup the words; `undefined` if nothing in it can be seen. */
export function toProse(value: unknown): string | undefined {
  if (typeof value !== 'string') return;
  if (isPlain(value, PROSE)) return value;
  const text = cleaned(value, PROSE)
    .replace(TAGS, '\f')
    .replace(/\f+/g, '\f')
    .replace(/\f(?=[,.;:!?)])/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return VISIBLE.test(text) ? cut(text, PROSE) : undefined;
}

function isPlain(text: string, most: number): boolean {
  return text.length <= most && PLAIN.test(text);
}

function cleaned(raw: string, most: number): string {
  // Cut first: nobody may make the expressions below read megabytes.
  const text: string & { toWellFormed?: () => string } = raw
    .slice(0, most * 4)
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, ' ')
    .replace(PILED_MARKS, '$1');
  // A lone surrogate would make encodeURIComponent throw; in JavaScriptCore expressions overlook some.
  return text.toWellFormed?.() ?? text.replace(/\p{Cs}/gu, '\ufffd');
}

/** Whether a string is a language tag (BCP 47) that occurs in feeds; `Intl` throws at malformed ones. */
export function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-[a-z\d]{5,8})?$/i.test(text);
}

/** The language of a tag (RFC 5646 §2.2.1): `sv` of `sv-FI`. */
export function baseOf(tag: string): string {
  return tag.split('-')[0]!.toLowerCase();
}

/** The best of several languages, and which one it is. */
export interface TextIn {
  readonly text: string;
  /** BCP 47 tag; empty where nobody said. */
  readonly lang: string;
}

/** A text in the language wanted: that very tag, its base language, another variety; else the event's own, English, any. */
export function textIn(text: Text, wanted: string, own = ''): TextIn {
  if (typeof text === 'string') return { text, lang: own };
  const base = baseOf(wanted);
  const tags = [...text.keys()];
  const variety = tags.find((tag) => tag.startsWith(`${base}-`)) ?? own;
  const lang = [wanted, base, variety, own, 'en'].find((tag) => text.has(tag)) ?? tags[0]!;
  return { text: text.get(lang)!, lang };
}

/** A text in the first of its languages: the same for every reader. */
export function firstText(text: Text): string {
  return typeof text === 'string' ? text : text.values().next().value!;
}
