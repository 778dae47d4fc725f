import { expect } from '@open-wc/testing';
import type { Option } from '../../src/elements/option.js';
import { ELEMENT_NAMES, type ElementName } from '../../src/embed/element-names.js';
import { COMMON_OPTIONS, optionsOf } from '../../src/embed/element-options.js';
import { isValid } from '../../src/embed/option-value.js';
import * as elements from '../../src/index.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { heardConsole } from '../support/page.js';

const tagOf = (name: ElementName) => `regio-${name}` as const;
const classOf = (name: ElementName) =>
  customElements.get(tagOf(name)) as CustomElementConstructor & { observedAttributes: string[] };

/** Values that must be valid, and some that must not. */
type Samples = readonly [valid: readonly string[], not: readonly string[]];

const SAMPLES: Partial<Record<Option['type'], Samples>> = {
  period: [
    ['upcoming', 'past', 'all', '2024', '2024-03/2024-06'],
    ['soon', '2024-06/2024-03'],
  ],
  datetime: [['2030-05-01', '2030-05-01T12:00:00Z'], ['tomorrow']],
  language: [
    ['sv', 'fr-BE', 'sv_SE'],
    ['a', '../../x', '<b>'],
  ],
};

function samplesOf(option: Option): Samples | undefined {
  switch (option.type) {
    case 'keyword':
      return [option.choices, ['nonsense', option.choices.join(' '), 'constructor']];
    case 'integer':
      return [
        [`${option.min}`, `${option.max}`],
        [`${option.max + 1}`, 'huge', '-5', '2.5'],
      ];
    default:
      return SAMPLES[option.type];
  }
}

/** The words of a sentence that tells what a value should be. */
function choicesIn(option: Option): readonly string[] {
  if (option.type === 'integer') return [`${option.min}`, `${option.max}`];
  return option.type === 'keyword' ? option.choices : [];
}

describe('the table of options', () => {
  stoppedClock('2030-05-01T12:00:00Z');
  const { by: told } = heardConsole();
  let count = 0;

  it('has every element there is', () => {
    const all = Object.values(elements).map(({ name }) => name);
    expect(ELEMENT_NAMES.map((element) => classOf(element).name).sort()).to.deep.equal(all.sort());
  });

  for (const name of ELEMENT_NAMES) {
    it(`knows the attributes of ${name}, and no others`, () => {
      const native = ['lang'];
      const attributes = [...optionsOf(name).keys()].filter((one) => !native.includes(one));
      expect(attributes.sort()).to.deep.equal([...classOf(name).observedAttributes].sort());
    });

    it(`has the defaults of ${name}`, () => {
      const element = document.createElement(tagOf(name)) as unknown as Record<string, unknown>;
      for (const [attribute, option] of optionsOf(name)) {
        const property = attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
        expect(element[property], attribute).to.equal(option.default);
      }
    });

    for (const [attribute, option] of optionsOf(name)) {
      const samples = samplesOf(option);
      if (!samples) continue;
      const [valid, not] = samples;

      it(`finds valid what ${name} takes as ${attribute}, and nothing else`, async () => {
        const feed = serveEvents([entry('Bikes', '2030-06-01')]);
        const warnings = () => told('warn').filter((text) => text.includes(` ${attribute}=`));
        const saying = (value: string) =>
          told('warn').filter((text) =>
            text.startsWith(`regio-events: <${tagOf(name)} ${attribute}="${value}"> should be `),
          );
        for (const value of valid) {
          expect(isValid(option, value), value).to.be.true;
          const element = await mount(tagOf(name), { lang: 'en', feed, [attribute]: value });
          element.remove();
        }
        expect(warnings()).to.deep.equal([]);
        for (const value of not) {
          expect(isValid(option, value), value).to.be.false;
          const id = `last-${++count}`;
          await mount(tagOf(name), { lang: 'en', feed, id, [attribute]: value });
          await eventually(() => saying(value).length > 0);
          for (const word of choicesIn(option)) expect(saying(value)[0]).to.contain(word);
        }
        expect(warnings()).to.have.length(not.length);
      });
    }
  }

  it('takes no text of endless length', () => {
    for (const [name, option] of COMMON_OPTIONS)
      expect(isValid(option, 'x'.repeat(3000)), name).to.be.false;
  });
});
