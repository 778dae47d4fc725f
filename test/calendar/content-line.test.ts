import { expect } from '@open-wc/testing';
import { contentLine } from '../../src/calendar/content-line.js';
import { linesOf } from './read-calendar.js';

describe('a content line', () => {
  // Every place of the fold, one after the other.
  for (const pair of ['\\,', '\\n', '\\\\', '^\\,']) {
    it(`is never folded inside an escape of ${pair}`, () => {
      for (let length = 60; length < 80; length++) {
        const line = `SUMMARY:${'a'.repeat(length - 8)}${pair} and so on`;
        const folded = contentLine(line);
        expect(linesOf(folded)).to.deep.equal([line]);
        expect(folded).not.to.match(/(?<!\\)(\\\\)*\\\r\n /);
      }
    });
  }
});
