import { expect } from '@open-wc/testing';
import { isValid } from '../../src/embed/valid.js';
import { COMMON, type Option, optionsOf, type View, VIEWS } from '../../src/embed/views.js';
import * as elements from '../../src/index.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { heardConsole } from '../support/page.js';

const tagOf = (view: View) => `regio-${view}` as const;
const classOf = (view: View) =>
  customElements.get(tagOf(view)) as CustomElementConstructor & { observedAttributes: string[] };

/** Values that must be valid, and some that must not. */
type Samples = readonly [valid: readonly string[], not: readonly string[]];

const SAMPLES: Partial<Record<Option['type'], Samples>> = {
  period: [
    ['upcoming', 'past', 'all', '2024', '2024-03/2024-06'],
    ['soon', '2024-06/2024-03'],
  ],
  moment: [['2030-05-01', '2030-05-01T12:00:00Z'], ['tomorrow']],
  language: [
    ['sv', 'fr-BE', 'sv_SE'],
    ['a', '../../x', '<b>'],
  ],
};

function samplesOf({ type, values, range }: Option): Samples | undefined {
  if (type === 'word') return [values!, ['nonsense', values!.join(' '), 'constructor']];
  if (type === 'number') return [range!.map(String), [`${range![1] + 1}`, 'huge', '-5', '2.5']];
  return SAMPLES[type];
}

/** The words of a sentence that tells what a value should be. */
const choicesIn = ({ type, values, range }: Option): readonly string[] =>
  type === 'number' ? range!.map(String) : (values ?? []);

describe('the table of options', () => {
  stoppedClock('2030-05-01T12:00:00Z');
  const { by: told } = heardConsole();
  let count = 0;

  it('has every element there is', () => {
    const all = Object.values(elements).map(({ name }) => name);
    expect(VIEWS.map((view) => classOf(view).name).sort()).to.deep.equal(all.sort());
  });

  for (const view of VIEWS) {
    it(`knows the attributes of ${view}, and no others`, () => {
      const native = ['lang'];
      const names = optionsOf(view)
        .map(({ name }) => name)
        .filter((name) => !native.includes(name));
      expect([...names].sort()).to.deep.equal([...classOf(view).observedAttributes].sort());
    });

    it(`has the defaults of ${view}`, () => {
      const element = document.createElement(tagOf(view)) as unknown as Record<string, unknown>;
      for (const { name, type, default: standard } of optionsOf(view)) {
        const value = element[name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())];
        expect(type === 'flag' ? '' : String(value), name).to.equal(standard);
      }
    });

    for (const option of optionsOf(view)) {
      const samples = samplesOf(option);
      if (!samples) continue;
      const [valid, not] = samples;

      it(`finds valid what ${view} takes as ${option.name}, and nothing else`, async () => {
        const feed = serveEvents([entry('Bikes', '2030-06-01')]);
        const warnings = () => told('warn').filter((text) => text.includes(` ${option.name}=`));
        const saying = (value: string) =>
          told('warn').filter((text) =>
            text.startsWith(`regio-events: <${tagOf(view)} ${option.name}="${value}"> should be `),
          );
        for (const value of valid) {
          expect(isValid(option, value), value).to.be.true;
          const element = await mount(tagOf(view), { lang: 'en', feed, [option.name]: value });
          element.remove();
        }
        expect(warnings()).to.deep.equal([]);
        for (const value of not) {
          expect(isValid(option, value), value).to.be.false;
          const id = `last-${++count}`;
          await mount(tagOf(view), { lang: 'en', feed, id, [option.name]: value });
          await eventually(() => saying(value).length > 0);
          for (const word of choicesIn(option)) expect(saying(value)[0]).to.contain(word);
        }
        expect(warnings()).to.have.length(not.length);
      });
    }
  }

  it('takes no text of endless length', () => {
    for (const option of COMMON) expect(isValid(option, 'x'.repeat(3000)), option.name).to.be.false;
  });
});
