import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';

/** What an address answers with: JSON, a response, or what a function makes of a request and its number (from 0). */
export type Answer =
  Response | ((request: Request, number: number) => Response | Promise<Response>) | object | null;

const answers = new Map<string, Answer>();
const counts = new Map<string, number>();
const unannounced = new Set<string>();
/** Addresses of tests that have ended: on a slow machine their last requests come later than that. */
const ended = new Set<string>();
/** The dev server's own: code and what belongs to it. */
const CODE = /\.([cm]?[jt]s|css)(\?|$)|\/__|\/favicon|[?&]wtr-/;

const absolute = (address: string) => new URL(address, location.origin).href.split('#')[0]!;

const worker = setupWorker(
  http.all('*', async ({ request }) => {
    const url = absolute(request.url);
    const answer = answers.get(url);
    if (answer === undefined) {
      if (url.startsWith(location.origin) && CODE.test(url)) return undefined;
      if (!ended.has(url)) unannounced.add(url);
      return HttpResponse.error();
    }
    const number = counts.get(url) ?? 0;
    counts.set(url, number + 1);
    if (typeof answer === 'function') return answer(request, number);
    return answer instanceof Response ? answer.clone() : HttpResponse.json(answer);
  }),
);

let started: Promise<unknown> | undefined;

before(function () {
  this.timeout(60_000);
  started ??= worker.start({
    quiet: true,
    serviceWorker: { url: '/mockServiceWorker.js' },
    onUnhandledRequest: 'bypass',
  });
  return started;
});

afterEach(() => {
  const wrong = [...unannounced];
  for (const url of answers.keys()) ended.add(url);
  answers.clear();
  counts.clear();
  unannounced.clear();
  if (wrong.length > 0) throw new Error(`requests that no test announced: ${wrong.join(' ')}`);
});

/**
 * Says what an address answers with until the end of the test; a request to any other one fails the test.
 * Sources live as long as the page, so tests want addresses of their own: see `newAddress`.
 * @returns the absolute address
 */
export function serve(address: string, answer: Answer): string {
  answers.set(absolute(address), answer);
  ended.delete(absolute(address));
  return absolute(address);
}

/** How many requests went to an address in this test. */
export function requestsTo(address: string): number {
  return counts.get(absolute(address)) ?? 0;
}

/** A response that fails as a broken connection does. */
export const noConnection = (): Response => HttpResponse.error();

let last = 0;

/** An absolute address that nobody has asked before. */
export function newAddress(name = 'feed'): string {
  return absolute(`/feeds/${name}-${++last}.json`);
}
