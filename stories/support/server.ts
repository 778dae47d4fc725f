import { delay, http, HttpResponse, type RequestHandler } from 'msw';
import { FEEDS } from './feeds.js';

const feed = (name: string, answer: (request: Request) => Response | Promise<Response>) =>
  http.get(`*/feeds/${name}.json`, ({ request }) => answer(request));

/** A page where JSON was expected, as a server sends it when a log-in has run out. */
const LOGIN = '<!doctype html><title>Log in</title><p>Your session has ended.</p>';

/**
 * The stories' server. Every trouble has an address of its own: on a page of documentation many
 * stories stand side by side.
 */
export const server: readonly RequestHandler[] = [
  ...Object.entries(FEEDS).map(([name, document]) => feed(name, () => HttpResponse.json(document))),
  feed('soon', () =>
    HttpResponse.json({
      timeZone: 'Europe/Brussels',
      events: [
        {
          id: 'soon',
          name: 'Morning coffee online',
          startDate: new Date(Date.now() + 8000).toISOString(),
          endDate: new Date(Date.now() + 3_600_000).toISOString(),
        },
      ],
    }),
  ),
  feed('endless', async () => {
    await delay('infinite');
    return HttpResponse.error();
  }),
  feed('slow', async () => {
    await delay(2000);
    return HttpResponse.json(FEEDS['all']);
  }),
  feed('missing', () => new HttpResponse(null, { status: 404 })),
  feed('broken', () => HttpResponse.html(LOGIN)),
  feed('offline', () => HttpResponse.error()),
  // The server is gone, but the browser has a copy: what `force-cache` asks for.
  feed('stale', ({ cache }) =>
    cache === 'force-cache'
      ? HttpResponse.json(FEEDS['all'], { headers: { date: 'Fri, 01 Feb 2030 08:30:00 GMT' } })
      : new HttpResponse(null, { status: 410 }),
  ),
];
