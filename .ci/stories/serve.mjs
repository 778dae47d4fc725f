import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves a folder on a port of its own for as long as the process lives. Returns its address. */
export function serve(folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    readFile(join(folder, decodeURIComponent(pathname))).then(
      (body) => {
        const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
        const headers = { 'content-type': type, 'cache-control': 'max-age=3600' };
        response.writeHead(200, headers).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      server.unref();
      done(`http://127.0.0.1:${server.address().port}`);
    });
  });
}
