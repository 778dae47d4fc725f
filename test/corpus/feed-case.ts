import { isFault } from './transport.js';

/** How the corpus says a feed is served. */
export interface Transport {
  readonly status: number;
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly fault?: string;
  readonly delayMs?: number;
  readonly cors?: string;
}

/** What the corpus says should come of it; several numbers of events are all right. */
export interface Expectation {
  readonly feed: 'ok' | 'empty' | 'error' | 'either';
  readonly shown: number | readonly number[] | string;
  readonly dropped?: readonly { readonly index: number; readonly reason: string }[];
  readonly instants?: Readonly<Record<string, string>>;
}

/** A feed that is served somehow, and what should come of it. */
export interface FeedCase {
  readonly id: string;
  readonly level: 'feed' | 'event';
  readonly cls: string;
  readonly title: string;
  readonly transport: Transport;
  readonly expect: Expectation;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Feeds that come one after another, and what should come of them, in words. */
export interface Sequence {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly unknown[];
}

interface Entry extends Omit<FeedCase, 'level' | 'body'> {
  readonly level: string;
  readonly file?: string;
  readonly generate?: Generation;
  readonly steps?: readonly unknown[];
}

interface Generation {
  readonly kind: string;
  readonly n: number;
}

const FOLDER = '/corpus/feeds';
const bytes = (text: string) => new TextEncoder().encode(text);

async function load(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const response = await fetch(`${FOLDER}/${file}`);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

/** What of a case is of a kind that nothing here plays; empty where all is known. */
function unknownIn({ id, level, transport, expect, generate }: Entry): readonly string[] {
  if (level === 'sequence') return [];
  if (level !== 'feed' && level !== 'event') return [`${id}: level ${level}`];
  return [
    ...(isFault(transport.fault) ? [] : [`${id}: fault ${transport.fault}`]),
    ...(['ok', 'empty', 'error', 'either'].includes(expect.feed)
      ? []
      : [`${id}: outcome ${expect.feed}`]),
    ...(generate && !generatorOf(generate.kind) ? [`${id}: feed of ${generate.kind}`] : []),
  ];
}

/**
 * The corpus, with three good events to compare with; `null` where it is not there. Cases of a kind that nobody knows
 * here are only named.
 */
export async function loadCorpus() {
  const manifest = await load('manifest.json');
  if (!manifest) return null;
  const { cases } = JSON.parse(new TextDecoder().decode(manifest)) as { cases: Entry[] };
  const plain = cases.find(({ cls, expect }) => cls === 'content-type' && expect.feed === 'ok')!;
  const good = (await load(plain.file!))!;
  const read = async (entry: Entry): Promise<FeedCase> => ({
    ...(entry as Entry & { level: 'feed' | 'event' }),
    body: entry.file
      ? (await load(entry.file))!
      : entry.generate
        ? generatorOf(entry.generate.kind)!(new TextDecoder().decode(good), entry.generate.n)
        : good,
  });
  const known = cases.filter((one) => unknownIn(one).length === 0);
  return {
    good,
    feeds: await Promise.all(known.filter(({ level }) => level !== 'sequence').map(read)),
    sequences: known.filter(({ level }) => level === 'sequence') as unknown as readonly Sequence[],
    unknown: cases.flatMap(unknownIn),
  };
}

/** Addresses of pictures that feeds name: browsers ask for those when details are opened. */
export function picturesIn(cases: readonly FeedCase[]): readonly string[] {
  const named = cases
    .filter(({ body }) => body.length < 100_000)
    .flatMap(({ body }) => [
      ...new TextDecoder().decode(body).matchAll(/"image":\s*(?:\{\s*"url":\s*)?"(https:[^"]+)"/g),
    ]);
  return [...new Set(named.map(([, address]) => address!))];
}

type Events = Record<string, unknown>[];

const repeated = (n: number, of: (index: number) => string) =>
  Array.from({ length: n }, (_, i) => of(i));
const nested = (n: number) => '['.repeat(n) + ']'.repeat(n);
const field = (name: string, json: (n: number) => string) => ({ name, json });

/** What the second of the good events has in it, by words of the kind's name. */
const FIELDS = [
  [/^longTitle$/, field('name', (n) => `"${'Long '.repeat(n / 5)}"`)],
  [/^longDesc/, field('description', (n) => `"${'Long '.repeat(n / 5)}"`)],
  [/^deep$/, field('unknown', nested)],
  [/^deepTitle$/, field('name', nested)],
  [/^manyKeys$/, field('k', (n) => `0,${repeated(n, (index) => `"k${index}":0`).join()}`)],
  [
    /(different|distinct|unique).*themes/i,
    field('about', (n) => `[${repeated(n, (index) => `"Theme ${index}"`).join()}]`),
  ],
  [/themes/i, field('about', (n) => `[${repeated(n, () => '"culture"').join()}]`)],
  [/marks|zalgo/i, field('name', (n) => `"e${'\u0301'.repeat(n)}"`)],
] as const;

/** What makes a feed that is too large to lie in a folder of the good one; none of an unknown kind. */
function generatorOf(kind: string): ((good: string, n: number) => Uint8Array<ArrayBuffer>) | null {
  if (kind === 'many') return withEvents;
  const known = FIELDS.find(([words]) => words.test(kind));
  if (!known) return null;
  const [, { name, json }] = known;
  return (good, n) => {
    const feed = JSON.parse(good) as { events: Events };
    feed.events[1]![name] = '@@';
    return bytes(JSON.stringify(feed).replace('"@@"', () => json(n)));
  };
}

function withEvents(good: string, n: number): Uint8Array<ArrayBuffer> {
  const events = Array.from({ length: n }, (_, index) => ({
    id: `e${index}`,
    name: `Event ${index}`,
    startDate: new Date(Date.UTC(2026, 5, 1) + index * 3_600_000).toISOString(),
    about: ['culture'],
    description: 'Texte simple. '.repeat(6),
  }));
  return bytes(JSON.stringify({ ...(JSON.parse(good) as object), events }));
}
