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

interface Entry extends Omit<FeedCase, 'level' | 'body'> {
  readonly level: string;
  readonly file?: string;
  readonly generate?: { readonly kind: string; readonly n: number };
}

const FOLDER = '/corpus/feeds';
const bytes = (text: string) => new TextEncoder().encode(text);

async function load(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const response = await fetch(`${FOLDER}/${file}`);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

/** The corpus, with three good events to compare with; `null` where it is not there. */
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
        ? generated(new TextDecoder().decode(good), entry.generate)
        : good,
  });
  return {
    good,
    feeds: await Promise.all(cases.filter(({ level }) => level !== 'sequence').map(read)),
    sequences: cases.filter(({ level }) => level === 'sequence'),
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

/** The feeds that are too large to lie in a folder: the second of the good events with something in it. */
function generated(
  good: string,
  { kind, n }: { readonly kind: string; readonly n: number },
): Uint8Array<ArrayBuffer> {
  const feed = JSON.parse(good) as { events: Record<string, unknown>[] };
  const nested = '['.repeat(n) + ']'.repeat(n);
  const withText = (name: string, json: string) => {
    feed.events[1]![name] = '@@';
    return bytes(JSON.stringify(feed).replace('"@@"', () => json));
  };
  switch (kind) {
    case 'many':
      feed.events = Array.from({ length: n }, (_, index) => ({
        id: `e${index}`,
        name: `Event ${index}`,
        startDate: new Date(Date.UTC(2026, 5, 1) + index * 3_600_000).toISOString(),
        about: ['culture'],
        description: 'Texte simple. '.repeat(6),
      }));
      return bytes(JSON.stringify(feed));
    case 'longTitle':
      return withText('name', `"${'Long '.repeat(n / 5)}"`);
    case 'longDesc':
      return withText('description', `"${'Long '.repeat(n / 5)}"`);
    case 'deep':
      return withText('unknown', nested);
    case 'deepTitle':
      return withText('name', nested);
    case 'manyKeys': {
      const keys = Array.from({ length: n }, (_, index) => `"k${index}":0`);
      return withText('k', `0,${keys.join()}`);
    }
  }
  throw new Error(`the corpus wants a feed of a kind unknown here: ${kind}`);
}
