import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { allEvents } from './all-events.js';
import type { Feed, FeedEvent, Language, Text } from './format.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
};

/** What a server sends instead of the feed when its log-in has run out: a page, with status 200. */
const NOT_A_FEED = `<!doctype html>
<html lang="en"><title>Log in</title><p>Your session has ended. Please log in again.</p></html>
`;

interface StaticFile {
  readonly type: string;
  readonly body: string | Buffer;
}

/**
 * The demo's feeds for Vite: the dev server answers them, the build writes them.
 * Expects the project's `demo` folder as Vite's `root`.
 * The events lie around `today` (`YYYY-MM-DD`): the day the server started or the build was made.
 */
export function demoFeeds(today = new Date().toISOString().slice(0, 10)): Plugin {
  const files = demoFiles(today);

  return {
    name: 'regio-events-demo',

    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? '';
        const file = files.get(path.slice(1));
        if (!file) return next();
        response.setHeader('Content-Type', file.type);
        response.setHeader('Cache-Control', 'no-cache');
        response.end(file.body);
      });
    },

    generateBundle() {
      for (const [fileName, { body }] of files) {
        this.emitFile({ type: 'asset', fileName, source: body });
      }
    },
  };
}

/** What the demo serves beside its pages, by path below its root. */
function demoFiles(today: string): Map<string, StaticFile> {
  const seedText = readFileSync(here('./seed.json'), 'utf8');
  const seed = JSON.parse(seedText) as Feed;
  const all = allEvents(seed, today);
  const files = new Map<string, StaticFile>();

  const add = (path: string, body: string | Buffer, type = typeOf(path)) =>
    files.set(path, { type, body });
  const addFeed = (path: string, feed: unknown) => add(path, JSON.stringify(feed));

  add('feeds/seed.json', seedText);
  addFeed('feeds/events.json', all);
  addFeed('feeds/catalan.json', inLanguage(all, 'ca'));
  addFeed('feeds/swedish.json', inLanguage(all, 'sv'));
  addFeed('feeds/polish.json', inLanguage(all, 'pl'));
  addFeed('feeds/english.json', inLanguage(all, 'en'));
  addFeed('feeds/empty.json', { events: [] });
  add('feeds/broken.json', NOT_A_FEED, TYPES['html']);

  for (const name of readdirSync(here('../assets'))) {
    add(`assets/${name}`, readFileSync(here(`../assets/${name}`)));
  }
  // The seed names this picture by its file name alone: it is looked for beside the feed.
  add('feeds/Tydzie__Region_w.jpg', readFileSync(here('../assets/stand-in.jpg')));
  return files;
}

/** The feed as one office would publish it: what it can announce in its own language. */
function inLanguage(feed: Feed, language: Language): Feed {
  const isOurs = ({ name, inLanguage }: FeedEvent) =>
    speaks(name, language) || inLanguage === language;
  return { ...feed, inLanguage: language, events: feed.events.filter(isOurs) };
}

function speaks(text: Text, language: Language): boolean {
  return typeof text !== 'string' && language in text;
}

function typeOf(path: string): string {
  return TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
