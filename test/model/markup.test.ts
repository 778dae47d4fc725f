import { expect } from '@open-wc/testing';
import { learnAllNames } from '../../src/model/parse/all-names.js';
import { toMarkup, toParagraphs, toWords } from '../../src/model/parse/markup.js';
import { toProse } from '../../src/model/to-text.js';

describe('toParagraphs', () => {
  before(learnAllNames);

  for (const [why, value, expected] of [
    ['plain words', 'a < b & c > d', 'a < b & c > d'],
    ['an address in angles', 'Write to <office@example.org>', 'Write to <office@example.org>'],
    ['paragraphs', '<p>One</p><p class="x">Two</p>', 'One\n\nTwo'],
    ['breaks', 'One<br>Two<BR />Three', 'One\nTwo\nThree'],
    ['lists', '<ul><li>One</li><li>Two</li></ul>', 'One\n\nTwo'],
    ['emphasis inside words', '<p>Re<em>gio</em>, <strong>you</strong>!</p>', 'Regio, you!'],
    ['characters by name', '<p>A&nbsp;&amp;&nbsp;B &lt;C&gt;</p>', 'A & B <C>'],
    [
      'letters by name',
      '<p>M&ouml;te p&aring; &Ouml;land, &ccedil;a va</p>',
      'Möte på Öland, ça va',
    ],
    ['characters by number', '<p>It&#8217;s caf&#xE9;&#x1F600;</p>', 'It’s café😀'],
    [
      'all letters, signs and arrows that HTML has a name for',
      '<p>&Lstrok;&oacute;d&zacute; &scaron; &ntilde; &iquest;&iexcl; &frac12; &deg; &rarr; &hearts; &AMP; &thinsp;&NotEqualTilde;</p>',
      'Łódź š ñ ¿¡ ½ ° → ♥ & \u2009≂̸',
    ],
    ['hyphens that nobody sees', '<p>Regio&shy;nal</p>', 'Regional'],
    ['numbers of an old code page', '<p>5 &#150; 6 &#x80;</p>', '5 – 6 €'],
    ['names without their end', '<p>?a=1&copy=2 &eacute</p>', '?a=1&copy=2 &eacute'],
    [
      'names that are none',
      '<p>&rrring; &constructor; &x; & &;</p>',
      '&rrring; &constructor; &x; & &;',
    ],
    ['numbers that are none', '<p>a&#0;&#xD800;&#1114112;&#7;b</p>', 'ab'],
    ['names of names', '<p>&amp;lt;b&amp;gt;</p>', '&lt;b&gt;'],
    ['piled marks by number', `<p>e${'&#769;'.repeat(40)}</p>`, `e${'\u0301'.repeat(4)}`],
    ['names outside of markup', 'R&amp;D', 'R&amp;D'],
  ] as const) {
    it(`keeps the words of ${why}`, () => expect(toParagraphs(value)).to.equal(expected));
  }

  for (const value of ['<p></p>', '<p>\u200b</p>', '<p>&nbsp;</p>', '', 7, null])
    it(`finds nothing in ${JSON.stringify(value)}`, () => {
      expect(toParagraphs(value)).to.equal(undefined);
      expect(toWords(value)).to.equal(undefined);
    });
});

describe('toWords', () => {
  it('are in one piece, with characters by name where there are tags', () => {
    expect(toWords('<p>Fish &amp; chips</p><p>M&ouml;te &lt;b&gt;</p>')).to.equal(
      'Fish & chips Möte <b>',
    );
  });

  it('are left as they are where there are none', () => {
    expect(toWords('Fish &amp; chips')).to.equal('Fish &amp; chips');
  });
});

describe('toMarkup', () => {
  it('is what has one of the tags, as it came', () => {
    expect(toMarkup('<p>One</p>')).to.equal('<p>One</p>');
    expect(toMarkup('One<br>Two')).to.equal('One<br>Two');
  });

  for (const value of ['One', 'a <b and c> d', '<p></p>', '<pre>x</pre>', '<article>x', 7])
    it(`is not ${JSON.stringify(value)}`, () => expect(toMarkup(value)).to.equal(undefined));

  // A tenth of a second in each of them for browsers that parse and clean it.
  it('has no more tags in one another than anybody writes, and all words', () => {
    for (const deep of [
      '<em>',
      '<EM></i>',
      '<ul><li>',
      '<div class="x">',
      '<em>x<b>y</b>',
      '<x>',
    ]) {
      const markup = toMarkup(`<p>One ${deep.repeat(200)} two`)!;
      const [name] = /\w+/.exec(deep)!;
      expect(markup.split(`<${name}`).length - 1, deep).to.be.within(49, 50);
      expect(markup).to.match(/^<p>One.*two$/s);
    }
  });

  it('is what has many tags one after another', () => {
    for (const flat of ['<em>x</em>', '<li>x', '<p>x', 'x<br>', '<ul><li><a href="/">x</a></ul>']) {
      const text = `<p>${flat.repeat(100)}</p>`;
      expect(toMarkup(text), flat).to.equal(text);
    }
  });

  it('is read at bounded length', () => {
    expect(toMarkup(`<p>${'x'.repeat(1_000_000)}`)).to.have.length(10_000);
  });
});

describe('toProse', () => {
  it('takes what looks like a tag away', () => {
    expect(toProse('<p>One <b class="x">two</b><br/>three</p>')).to.equal('One two three');
    expect(toProse('<!-- no tag --> 1 < 2 > 0 <x@y.example>')).to.equal(
      '<!-- no tag --> 1 < 2 > 0 <x@y.example>',
    );
  });

  it('reads no text for long', () => {
    for (const text of ['<a ', '<', '<a href=', '< / a', '</a /']) toProse(text.repeat(1_000_000));
  });
});
