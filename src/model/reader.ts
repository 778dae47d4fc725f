import type { Moment, Problem, Text } from './event.js';
import { toMoment } from './moments.js';
import { toUrl } from './safe-url.js';
import { isLanguage, LINE, toLine } from './to-text.js';
import { isZone } from './zones.js';

/** A JSON object nobody has looked into yet. */
export type Raw = Readonly<Record<string, unknown>>;

/** What a value would have to be; `undefined` refuses it. */
export type Parse<T> = (value: unknown, path: string) => T | undefined;

/** The most entries of any list inside an event that are read. */
const MOST = 100;

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Own properties only: neither the feed nor the page may speak through a prototype. */
export function own(raw: Raw, name: string): unknown {
  return Object.hasOwn(raw, name) ? (raw[name] ?? undefined) : undefined;
}

/** Reads one JSON object, field by field; what cannot be used is left out and reported, never thrown. */
export class Reader {
  constructor(
    readonly raw: Raw,
    readonly path: string,
    readonly problems: Problem[],
    /** IANA zone of times without an offset. */
    readonly zone: string,
    /** Absolute address against which addresses are resolved. */
    readonly base: string,
    /** The feed as a whole, for what its events take over; `null` for the feed itself. */
    readonly root: Reader | null = null,
  ) {}

  /** A reader of an object inside this one, in its own or this one's zone. */
  inner(raw: Raw, path: string, zone = this.zone): Reader {
    return new Reader(raw, path, this.problems, zone, this.base, this.root ?? this);
  }

  report(path: string, reason: string) {
    this.problems.push({ path, reason });
  }

  /** The field as `kind`; `null` if it is absent or refused. */
  get<T>(name: string, kind: string, parse: Parse<T>): T | null {
    const value = own(this.raw, name);
    if (value === undefined || value === '') return null;
    return this.#parsed(value, `${this.path}.${name}`, kind, parse) ?? null;
  }

  /** The field as a list, whether it holds one value or several; a bad entry costs only itself. */
  list<T>(name: string, kind: string, parse: Parse<T>): readonly T[] {
    const value = own(this.raw, name);
    if (value === undefined || value === '') return NONE;
    const path = `${this.path}.${name}`;
    const entries = Array.isArray(value) ? (value as unknown[]) : [value];
    if (entries.length > MOST) this.report(path, `only the first ${MOST} entries are read`);
    const parsed: T[] = [];
    entries.slice(0, MOST).forEach((entry, index) => {
      const result = this.#parsed(
        entry,
        Array.isArray(value) ? `${path}[${index}]` : path,
        kind,
        parse,
      );
      if (result !== undefined) parsed.push(result);
    });
    return parsed;
  }

  text(name: string, toText: (value: unknown) => string | undefined = toLine): Text | null {
    return this.get(name, 'text', (value) => toLocalText(value, toText));
  }

  /** The address under `url`, safe to follow; of one for each language the first. */
  url(): string | null {
    return this.get('url', 'safe address', (value) =>
      toUrl(isRaw(value) ? Object.values(value)[0] : value, this.base),
    );
  }

  /** The IANA name under `timeZone`, if `Intl` knows it. */
  timeZone(): string | null {
    return this.get('timeZone', 'IANA time zone', (name) =>
      typeof name === 'string' && isZone(name) ? name : undefined,
    );
  }

  /** The language tags under `inLanguage`, also out of schema.org's `Language`. */
  languages(): readonly string[] {
    return this.list('inLanguage', 'language tag', (value) => {
      const tag = isRaw(value) ? (own(value, 'alternateName') ?? own(value, 'name')) : value;
      return typeof tag === 'string' && isLanguage(tag) ? tag : undefined;
    });
  }

  moment(name: string): Moment | null {
    return this.get(name, 'ISO 8601 date', (value) => toMoment(value, this.zone));
  }

  /** A number, also where it is written as text or as schema.org's `QuantitativeValue`. */
  number(name: string): number | null {
    return this.get(name, 'number', (value) => {
      const amount = isRaw(value) ? own(value, 'value') : value;
      const number = typeof amount === 'string' && /^-?\d{1,9}$/.test(amount) ? +amount : amount;
      return typeof number === 'number' && Math.abs(number) < 1e9 ? number : undefined;
    });
  }

  #parsed<T>(value: unknown, path: string, kind: string, parse: Parse<T>): T | undefined {
    const before = this.problems.length;
    const result = parse(value, path);
    // Where a part was at fault, it has said so itself.
    if (result === undefined && this.problems.length === before) {
      const shown =
        typeof value === 'object'
          ? Array.isArray(value)
            ? 'a list'
            : 'an object'
          : JSON.stringify(value);
      this.report(path, `no ${kind}: ${shown.slice(0, 60)}`);
    }
    return result;
  }
}

const NONE: readonly never[] = Object.freeze([]);

/** A text in one or several languages: string, map by language, or JSON-LD `@value` objects. */
export function toLocalText(
  value: unknown,
  toText: (value: unknown) => string | undefined = toLine,
): Text | undefined {
  if (!isRaw(value) && !Array.isArray(value)) return toText(value);
  const map = new Map<string, string>();
  const put = (lang: unknown, text: unknown) => {
    const safe = toText(text);
    if (safe !== undefined && typeof lang === 'string' && isLanguage(lang)) map.set(lang, safe);
  };
  if (Array.isArray(value)) {
    for (const entry of value.slice(0, MOST) as unknown[]) {
      if (!isRaw(entry)) return toText(entry);
      put(own(entry, '@language'), own(entry, '@value'));
    }
  } else if (own(value, '@value') !== undefined) {
    return toText(own(value, '@value'));
  } else {
    // A text has some dozens of languages; a hostile one a million keys.
    let keys = 0;
    for (const lang of Object.keys(value)) if (keys++ < MOST) put(lang, own(value, lang));
  }
  return map.size > 0 ? map : undefined;
}

/** The part after the last slash or hash: schema.org values come bare or as addresses. */
export function bare(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(0, LINE).replace(/^.*[/#]/, '') : undefined;
}

/** The name of a thing that may be a text or an object with a name; `{ "url": … }` is no text in a language. */
export function nameOf(value: unknown): Text | undefined {
  return toLocalText(isRaw(value) ? own(value, 'name') : value);
}

/** An event's own list, else what it takes over. */
export function some<T>(mine: readonly T[], theirs: readonly T[] | null | undefined): readonly T[] {
  return mine.length > 0 ? mine : (theirs ?? []);
}
