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

/** Values that must be valid, and one that must not, by type of option. */
const SAMPLES: Partial<Record<Option['type'], readonly [valid: readonly string[], not: string]>> = {
  period: [['upcoming', 'past', 'all', '2024', '2024-03/2024-06'], 'soon'],
  moment: [['2030-05-01', '2030-05-01T12:00:00Z'], 'tomorrow'],
};

function samplesOf(option: Option): readonly [valid: readonly string[], not: string] | undefined {
  if (option.type === 'word') return [option.values!, 'nonsense'];
  if (option.type === 'number') return [option.range!.map(String), `${option.range![1] + 1}`];
  return SAMPLES[option.type];
}

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
        for (const value of valid) {
          expect(isValid(option, value), value).to.be.true;
          const element = await mount(tagOf(view), { lang: 'en', feed, [option.name]: value });
          element.remove();
        }
        expect(isValid(option, not)).to.be.false;
        await mount(tagOf(view), { lang: 'en', feed, id: `last-${++count}`, [option.name]: not });
        // A filter looks at its mode when something is chosen.
        if (view === 'theme-filter' && option.name === 'mode') return;
        await eventually(() => warnings().length > 0);
        expect(warnings()).to.have.length(1);
        expect(warnings()[0]).to.contain(`"${not}"`);
      });
    }
  }

  it('takes no text of endless length', () => {
    for (const option of COMMON) expect(isValid(option, 'x'.repeat(3000)), option.name).to.be.false;
  });

  it('takes language tags as templates write them', () => {
    const lang = COMMON.find(({ name }) => name === 'lang')!;
    for (const tag of ['sv', 'fr-BE', 'sv_SE']) expect(isValid(lang, tag), tag).to.be.true;
    for (const tag of ['../../x', 'a', '<b>']) expect(isValid(lang, tag), tag).to.be.false;
  });
});
