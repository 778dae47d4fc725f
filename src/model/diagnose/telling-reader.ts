import type { Source, Text } from '../event.js';
import { toWords } from '../parse/markup.js';
import { keepReader, type Parse, type ParseInSteps, type Raw, Reader } from '../parse/reader.js';
import { toProse } from '../to-text.js';

/** Hears of a value that was refused: its JSON path, the field's name, and itself. */
export type Refused = (path: string, name: string, value: unknown) => void;

/** A reader that tells where something is refused. */
export class TellingReader extends Reader {
  #refused: Refused;
  readonly path: string;
  /** JSON path of the value that is being read. */
  #at: string;

  constructor(
    raw: Raw,
    zone: string,
    base: string,
    refused: Refused,
    path = '$',
    root: Reader | null = null,
  ) {
    super(raw, zone, base, root);
    this.#refused = refused;
    this.path = this.#at = path;
  }

  override try<T>(value: unknown, name: string, parse: Parse<T>, index = ''): T | undefined {
    const path = (this.#at = `${this.path}.${name}${index}`);
    return this.#told(super.try(value, name, parse), path, name, value);
  }

  override *tryInSteps<T>(
    value: unknown,
    name: string,
    parse: ParseInSteps<T>,
    index: string,
  ): Generator<void, T | undefined> {
    const path = (this.#at = `${this.path}.${name}${index}`);
    return this.#told(yield* super.tryInSteps(value, name, parse, index), path, name, value);
  }

  #told<T>(result: T | undefined, path: string, name: string, value: unknown): T | undefined {
    if (result === undefined) this.#refused(path, name, value);
    this.#at = this.path;
    return result;
  }

  /** Texts that may be markup with their characters by name: the first reading leaves those as they are written. */
  override text(name: string, toText?: Parse<string>): Text | null {
    return super.text(name, toText === toProse ? toWords : toText);
  }

  override toSource(): Source {
    const source = super.toSource();
    keepReader(source, this);
    return source;
  }

  protected override open(raw: Raw, zone: string, name: string): Reader {
    const { base, root } = this;
    return new TellingReader(raw, zone, base, this.#refused, this.#at + name, root ?? this);
  }
}
