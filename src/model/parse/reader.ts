import type { Moment, Source, Text } from '../event.js';
import { toMoment } from './moments.js';
import { toUrl } from './safe-url.js';
import { isLanguage, LINE, toLine } from '../to-text.js';
import { toZone } from '../zones.js';

/** A JSON object nobody has looked into yet. */
export type Raw = Readonly<Record<string, unknown>>;

/** What a field would have to be; `undefined` refuses it. */
export type Parse<T> = (value: unknown) => T | undefined;

/** The same in steps. */
export type ParseInSteps<T> = (value: unknown) => Generator<void, T | undefined>;

const INHERITABLE = ['organizer', 'contactPoint', 'timeZone'];

/** The most entries of any list inside an event that are read. */
export const MAX_ENTRIES = 100;

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Own properties only: neither the feed nor the page may speak through a prototype. */
export function own(raw: Raw, name: string): unknown {
  return Object.hasOwn(raw, name) ? (raw[name] ?? undefined) : undefined;
}

/** Readers that are more than what they read: those of `TellingReader`. */
const readers = new WeakMap<Source, Reader>();

/** Has `readerOf` give this very reader for a source; of a clone it opens an ordinary one. */
export function keepReader(source: Source, reader: Reader) {
  readers.set(source, reader);
}

/** A reader of what something was read from. */
export function readerOf(source: Source): Reader {
  const { raw, zone, base, feed } = source;
  return readers.get(source) ?? new Reader(raw, zone, base, new Reader(feed, zone, base));
}

/** Reads one JSON object, field by field; what cannot be used is left out, never thrown. */
export class Reader {
  #inheritable: Raw | undefined;

  constructor(
    readonly raw: Raw,
    /** Zone of times without an offset; `''` where none is named. */
    readonly zone: string,
    /** Absolute address against which addresses are resolved. */
    readonly base: string,
    /** The feed as a whole, for what its events take over; `null` for the feed itself. */
    readonly root: Reader | null = null,
  ) {}

  /** What it reads, as plain data. */
  toSource(): Source {
    const { raw, zone, base, root } = this;
    return { raw, zone, base, feed: (root ?? this).inheritable };
  }

  /** The feed's own fields that its events take over. */
  get inheritable(): Raw {
    this.#inheritable ??= Object.fromEntries(
      INHERITABLE.map((name) => [name, own(this.raw, name)]).filter(
        ([, value]) => value !== undefined,
      ),
    ) as Raw;
    return this.#inheritable;
  }

  /** A reader of the object that is being read inside this one, in its own zone, else this one's. */
  inner(raw: Raw, name = ''): Reader {
    const reader = this.open(raw, this.zone, name);
    const zone = reader.get('timeZone', toZone);
    return zone ? this.open(raw, zone, name) : reader;
  }

  /** A reader of the same kind. */
  protected open(raw: Raw, zone: string, _name: string): Reader {
    return new Reader(raw, zone, this.base, this.root ?? this);
  }

  /** A reader of a value that may be no object: then it is the object's `name`. */
  innerOf(value: unknown, name = 'name'): Reader {
    return this.inner(isRaw(value) ? value : { [name]: value });
  }

  /** A reader of the object in a field; of none where it is something else. */
  within(name: string): Reader {
    const value = own(this.raw, name);
    return this.inner(isRaw(value) ? value : {}, `.${name}`);
  }

  /** Reads a value of a field, or of its entry at an index such as `[3]`. */
  try<T>(value: unknown, _name: string, parse: Parse<T>, _index = ''): T | undefined {
    return parse(value);
  }

  /** The same in steps. */
  tryInSteps<T>(
    value: unknown,
    _name: string,
    parse: ParseInSteps<T>,
    _index: string,
  ): Generator<void, T | undefined> {
    return parse(value);
  }

  /** The field; `null` if it is absent or refused. */
  get<T>(name: string, parse: Parse<T>): T | null {
    const value = own(this.raw, name);
    return value === undefined || value === '' ? null : (this.try(value, name, parse) ?? null);
  }

  /** The field as a list, whether it holds one value or several; a bad entry costs only itself. */
  list<T>(name: string, parse: Parse<T>): readonly T[] {
    return this.#entries(name)
      .map(([entry, index]) => this.try(entry, name, parse, index))
      .filter((entry) => entry !== undefined);
  }

  /** The same in steps, with a pause before each entry. */
  *listInSteps<T>(name: string, parse: ParseInSteps<T>): Generator<void, readonly T[]> {
    const found: T[] = [];
    for (const [entry, index] of this.#entries(name)) {
      yield;
      const result = yield* this.tryInSteps(entry, name, parse, index);
      if (result !== undefined) found.push(result);
    }
    return found;
  }

  #entries(name: string): readonly (readonly [entry: unknown, index: string])[] {
    const value = own(this.raw, name) ?? '';
    if (!Array.isArray(value)) return value === '' ? [] : [[value, '']];
    return value.slice(0, MAX_ENTRIES).map((entry, index) => [entry, `[${index}]`]);
  }

  text(name: string, toText: Parse<string> = toLine): Text | null {
    return this.get(name, (value) => toLocalText(value, toText));
  }

  /** The address under `url`, safe to follow; of one for each language the first. */
  url(): string | null {
    return this.get('url', (value) =>
      toUrl(isRaw(value) ? Object.values(value)[0] : value, this.base),
    );
  }

  /** The language tags under `inLanguage`, also out of schema.org's `Language`. */
  languages(): readonly string[] {
    return this.list('inLanguage', (value) => {
      const tag = isRaw(value) ? (own(value, 'alternateName') ?? own(value, 'name')) : value;
      return typeof tag === 'string' && isLanguage(tag) ? tag : undefined;
    });
  }

  /** @param local see `toMoment` */
  moment(name: string, local?: string): Moment | null {
    return this.get(name, (value) => toMoment(value, this.zone, local));
  }

  /** A number, also where it is written as text or as schema.org's `QuantitativeValue`. */
  number(name: string): number | null {
    return this.get(name, (value) => {
      const amount = isRaw(value) ? own(value, 'value') : value;
      const number = typeof amount === 'string' && /^-?\d{1,9}$/.test(amount) ? +amount : amount;
      return typeof number === 'number' && Math.abs(number) < 1e9 ? number : undefined;
    });
  }
}

/** A text in one or several languages: string, or map by language; of several texts the first. */
export function toLocalText(value: unknown, toText: Parse<string> = toLine): Text | undefined {
  if (!isRaw(value)) return toText(Array.isArray(value) ? value[0] : value);
  const map = new Map<string, string>();
  // A text has some dozens of languages; a hostile one a million keys.
  let keys = 0;
  for (const lang of Object.keys(value)) {
    const text = keys++ < MAX_ENTRIES && isLanguage(lang) ? toText(own(value, lang)) : undefined;
    if (text !== undefined) map.set(lang, text);
  }
  return map.size > 0 ? map : undefined;
}

/** The part after the last slash or hash: schema.org values come bare or as addresses. */
export function bare(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(0, LINE).replace(/^.*[/#]/, '') : undefined;
}

/**
 * A word of a vocabulary as people and systems write it, in small letters only: `Sold out`, `SOLD_OUT`,
 * `https://schema.org/SoldOut` and `{ "@id": "schema:SoldOut" }` are `soldout`.
 */
export function wordOf(value: unknown): string | undefined {
  const given = isRaw(value) ? own(value, '@id') : value;
  return typeof given === 'string'
    ? given
        .replace(/^[^\s,]*[/#:](?=\w)/, '')
        .toLowerCase()
        .replace(/[\s\p{P}]/gu, '')
    : undefined;
}

/** The name of a thing that may be a text or an object with a name; `{ "url": … }` is no text in a language. */
export function nameOf(value: unknown): Text | undefined {
  return toLocalText(isRaw(value) ? own(value, 'name') : value);
}

/** An event's own list, else what it takes over. */
export function some<T>(mine: readonly T[], theirs: readonly T[] | null | undefined): readonly T[] {
  return mine.length > 0 ? mine : (theirs ?? []);
}
