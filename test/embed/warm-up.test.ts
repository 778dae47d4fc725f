import { expect } from '@open-wc/testing';
import { eventually } from '../support/eventually.js';

describe('the script that warms up', () => {
  const { DateTimeFormat } = Intl;
  const root = document.documentElement;
  const { lang } = root;
  let asked: unknown[] = [];

  beforeEach(() => {
    asked = [];
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct(target, args: ConstructorParameters<typeof Intl.DateTimeFormat>) {
        asked.push(args[0]);
        return new target(...args);
      },
    });
  });
  afterEach(() => {
    Intl.DateTimeFormat = DateTimeFormat;
    root.lang = lang;
  });

  const run = (name: string) => import(`/src/embed/warm-up.ts?${name}`);

  it('has Intl look up the zone of the visitor, which is asked for in English', async () => {
    root.lang = 'da';
    await run('zone');
    await eventually(() => expect(asked).to.include.members(['en', 'da']));
  });

  for (const [page, wanted] of [
    ['sv', 'sv'],
    ['ca-ES', 'ca-ES'],
    ['pl_PL', 'pl-PL'],
    ['', 'en-GB'],
  ] as const) {
    it(`has Intl look up dates in ${wanted} on a page in "${page}"`, async () => {
      root.lang = page;
      await run(page || 'none');
      await eventually(() => expect(asked).to.include(wanted));
    });
  }

  it('is content with a language that is none', async () => {
    const failures: unknown[] = [];
    const note = (event: Event) => failures.push(event);
    globalThis.addEventListener('error', note);
    root.lang = 'no language';
    await run('odd');
    await eventually(() => expect(asked).to.include('no language'));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    globalThis.removeEventListener('error', note);
    expect(failures).to.deep.equal([]);
  });
});
