import { expect } from '@open-wc/testing';
import { addressesOf } from '../../src/feed/address.js';
import { addToHead } from '../support/page.js';

const at = (path: string) => new URL(path, location.href).href;

describe('the addresses of an element', () => {
  for (const [feed, expected] of [
    ['/events.json', [at('/events.json')]],
    ['events.json', [at('events.json')]],
    ['?list=1', [at('?list=1')]],
    ['https://e.org/a b.json', ['https://e.org/a', at('b.json')]],
    [' /a.json\n\t/b.json ', [at('/a.json'), at('/b.json')]],
    ['HTTPS://E.org/a.json', ['https://e.org/a.json']],
    ['//e.org/a.json', [`${location.protocol}//e.org/a.json`]],
    ['#events', ['#events']],
    ['https://', ['https://']],
    ['', ['']],
    [' ', ['']],
  ] as const) {
    it(`are ${expected.join(' and ') || 'none'} for ${JSON.stringify(feed)}`, () => {
      expect(addressesOf(feed)).to.deep.equal([...expected]);
    });
  }

  it('are relative to the page, whatever <base> says', () => {
    addToHead('<base href="https://elsewhere.example/folder/">');
    expect(addressesOf('events.json')).to.deep.equal([at('events.json')]);
  });

  describe('that names none', () => {
    const script = (data: string, src = 'https://cdn.example/v1/regio-events.js') =>
      addToHead(`<script type="text/plain" src="${src}" data-feed="${data}"></script>`);
    const meta = (content: string) => addToHead(`<meta name="regio-feed" content="${content}">`);

    it('are the script tag’s, relative to the page and not to the script', () => {
      script('events.json');
      expect(addressesOf('')).to.deep.equal([at('events.json')]);
    });

    it('are those of a <meta>', () => {
      meta('/a.json /b.json');
      expect(addressesOf('')).to.deep.equal([at('/a.json'), at('/b.json')]);
    });

    it('are not those of a <meta> in the body, where comments stand', () => {
      const comment = meta('/comment.json');
      document.body.append(comment);
      expect(addressesOf('')).to.deep.equal(['']);
      meta('/page.json');
      expect(addressesOf('')).to.deep.equal([at('/page.json')]);
    });

    it('are the script tag’s where there are both, unless it is empty', () => {
      meta('/meta.json');
      const tag = script('/script.json');
      expect(addressesOf('')).to.deep.equal([at('/script.json')]);
      tag.setAttribute('data-feed', '');
      expect(addressesOf('')).to.deep.equal([at('/meta.json')]);
    });

    it('are not those of another script', () => {
      script('/other.json', 'https://cdn.example/other.js');
      expect(addressesOf('')).to.deep.equal(['']);
    });

    it('are found however late they come', () => {
      expect(addressesOf('')).to.deep.equal(['']);
      meta('/late.json');
      expect(addressesOf('')).to.deep.equal([at('/late.json')]);
    });
  });

  it('are relative to the page, whatever its images are named', () => {
    const images = ['URL', 'baseURI', 'documentElement', 'querySelector', 'location'];
    document.body.append(
      ...images.map((name) => Object.assign(document.createElement('img'), { name, alt: '' })),
    );
    expect(document.URL).not.to.be.a('string');
    expect(addressesOf('events.json')).to.deep.equal([at('events.json')]);
    [...document.images].forEach((image) => image.remove());
  });

  it('are its own where it names some', () => {
    addToHead('<meta name="regio-feed" content="/page.json">');
    expect(addressesOf('/own.json')).to.deep.equal([at('/own.json')]);
  });
});
