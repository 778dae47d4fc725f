import { parseArgs } from 'node:util';

/** What was asked for on the command line. */
export function readOptions() {
  const { values } = parseArgs({
    options: {
      n: { type: 'string', default: '30,1000,10000' },
      runs: { type: 'string', default: '7' },
      only: { type: 'string', default: '' },
      lang: { type: 'string', default: 'en' },
      dist: { type: 'string', default: '' },
      json: { type: 'string', default: '' },
      smoke: { type: 'boolean', default: false },
    },
  });
  const { smoke, lang, json, dist } = values;
  return {
    /** One quick look whether everything still works. */
    smoke,
    /** Language of the pages. */
    lang,
    /** Where the figures of every single run go. */
    json,
    /** Folder of another build to measure, for a comparison of two. */
    dist,
    sizes: smoke ? [30] : values.n.split(',').map(Number),
    runs: smoke ? 1 : Number(values.runs),
    /** Names of the pages to visit; none means all. */
    only: values.only.split(',').filter(Boolean),
  };
}
