import { expect } from '@open-wc/testing';
import { words as ca } from '../../src/builder/words/ca.js';
import { words as en } from '../../src/builder/words/en.js';
import { words as pl } from '../../src/builder/words/pl.js';
import { words as sv } from '../../src/builder/words/sv.js';
import { ELEMENT_NAMES } from '../../src/embed/element-names.js';
import { frameOptionsOf } from '../../src/embed/element-options.js';

const names = new Set(ELEMENT_NAMES.flatMap((element) => [...frameOptionsOf(element).keys()]));

describe('the words of the builder', () => {
  for (const { lang, options } of [ca, en, pl, sv]) {
    it(`name every option there is (${lang})`, () => {
      expect(options).to.have.all.keys(...names);
    });
  }
});
