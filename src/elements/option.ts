/** An attribute of an element, and what it takes. Also the name of `data-*` of a placeholder and of a link's parameter. */
export type Option = KeywordOption | IntegerOption | BooleanOption | TextOption;

/** One of a few words; others count as the default. */
export interface KeywordOption<T extends string = string> {
  readonly type: 'keyword';
  readonly choices: readonly T[];
  readonly default: T;
}

/** A whole number from `min` to `max`; others count as the default. */
export interface IntegerOption {
  readonly type: 'integer';
  readonly min: number;
  readonly max: number;
  readonly default: number;
}

/** True by being there, whatever its value, as everywhere in HTML. */
export interface BooleanOption {
  readonly type: 'boolean';
  readonly default: false;
}

/** Text of a kind. */
export interface TextOption {
  readonly type: TextType;
  readonly default: string;
}

export type TextType =
  /** Web addresses or `#id`, separated by spaces. */
  | 'urls'
  /** Codes, separated by spaces. */
  | 'tokens'
  /** Id of an event, `next`, or `current`. */
  | 'event'
  /** Any name. */
  | 'name'
  /** `upcoming`, `past`, `all`, an ISO 8601 year, month or day, or two of these with a slash. */
  | 'period'
  /** ISO 8601 date or time. */
  | 'datetime'
  /** BCP 47 tag. */
  | 'language'
  /** IANA name of a time zone, or an offset. */
  | 'zone'
  /** Six hexadecimal digits. */
  | 'color';

/** Options of an element by property name. */
export type Options = Readonly<Record<string, Option>>;

/** The first choice is the default. */
export function keyword<const T extends string>(
  ...choices: readonly [T, ...T[]]
): KeywordOption<T> {
  return { type: 'keyword', choices, default: choices[0] };
}

export function integer(standard: number, min: number, max: number): IntegerOption {
  return { type: 'integer', min, max, default: standard };
}

export function boolean(): BooleanOption {
  return { type: 'boolean', default: false };
}

export function text(type: TextType, standard = ''): TextOption {
  return { type, default: standard };
}

/** `heading-level` of `headingLevel`. */
export type AttributeOf<Property extends string> = Property extends `${infer First}${infer Rest}`
  ? `${Lowercase<First>}${Rest extends Uncapitalize<Rest> ? '' : '-'}${AttributeOf<Rest>}`
  : Property;

/** `heading-level` of `headingLevel`. */
export function attributeOf(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
