import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { feedAt, pages } from './pages.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};
/** Scripts are compressed once and for all; feeds change daily, and servers take less time over them. */
const QUALITY = { '.html': 6, '.js': 11, '.json': 6 };

const pathOf = (index, count) => `/${index}-${count}.html`;

function answer(path, text) {
  const type = extname(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY[type] };
  const body = brotliCompressSync(text, { params });
  const headers = {
    'content-type': TYPES[type],
    'content-encoding': 'br',
    'content-length': body.length,
    'cache-control': path.startsWith('/chunks/') ? 'max-age=31536000, immutable' : 'max-age=600',
  };
  return { headers, body };
}

/** Every file that can be asked for, as it is now: a build during the bench changes nothing. */
function answersFor(dist, feeds, lang) {
  const answers = new Map();
  const put = (path, text) => answers.set(path, answer(path, text));
  put('/vanilla.js', readFileSync(new URL('vanilla/vanilla.js', import.meta.url)));
  for (const name of readdirSync(dist, { recursive: true })) {
    const path = name.replaceAll('\\', '/');
    if (/^(regio-events|warm-up|chunks\/[^/]+)\.js$/.test(path))
      put(`/${path}`, readFileSync(join(dist, name)));
  }
  for (const [count, feed] of feeds) {
    put(feedAt(count), JSON.stringify(feed));
    pages.forEach(({ html }, index) => put(pathOf(index, count), html(count, lang)));
  }
  return answers;
}

/** Serves the pages of some sizes from memory; what is on the line is up to the browser's throttle. */
export async function serve(dist, feeds, lang) {
  const answers = answersFor(dist, feeds, lang);
  const server = createServer(({ url }, response) => {
    const found = answers.get(url);
    response.writeHead(found ? 200 : 404, found?.headers).end(found?.body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  return {
    urlOf: (page, count) => `http://127.0.0.1:${port}${pathOf(pages.indexOf(page), count)}`,
    /** Weight of our first file as it is sent. */
    weight: answers.get('/regio-events.js').body.length,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
