import { expect } from '@open-wc/testing';
import { toImageUrl } from '../../src/model/parse/image-url.js';
import { toEmail, toTelephone, toUrl } from '../../src/model/parse/safe-url.js';
import { BASE } from './feed-of.js';

describe('toUrl', () => {
  for (const [text, expected] of [
    ['https://office.example/a', 'https://office.example/a'],
    ['http://office.example', 'http://office.example/'],
    ['HTTPS://OFFICE.example/A', 'https://office.example/A'],
    ['  https://office.example/a\n', 'https://office.example/a'],
    ['https://office.example/?a=b@c&d#e', 'https://office.example/?a=b@c&d#e'],
    ['https://office.example:8443/', 'https://office.example:8443/'],
    ['https://göteborg.example/ä', 'https://xn--gteborg-90a.example/%C3%A4'],
    ['https://office.example/%6A%61vascript:', 'https://office.example/%6A%61vascript:'],
    ['https://office.example/"><script>', 'https://office.example/%22%3E%3Cscript%3E'],
    ['mailto:info@office.example', 'mailto:info@office.example'],
    ['mailto:info@office.example?subject=Hej', 'mailto:info@office.example?subject=Hej'],
    ['mailto:a&b+c@office.example?subject=A', 'mailto:a%26b+c@office.example?subject=A'],
    ['mailto:a%26b@office.example', 'mailto:a%26b@office.example'],
    ['mailto:a@b.eu?Subject=Hej&BODY=a%0D%0Ab', 'mailto:a@b.eu?Subject=Hej&BODY=a%0D%0Ab'],
    ['tel:+3225551234', 'tel:+3225551234'],
    ['tel:+32-2-555-12-34', 'tel:+32-2-555-12-34'],
    ['TEL:(02)555.1234', 'tel:(02)555.1234'],
  ] as const) {
    it(`follows ${text.trim()}`, () => expect(toUrl(text, BASE)).to.equal(expected));
  }

  describe("reads an address without a scheme as one of the feed's, not of the page's", () => {
    const base = document.createElement('base');
    before(() => {
      base.href = 'https://evil.example/';
      document.head.append(base);
    });
    after(() => base.remove());

    for (const [text, expected] of [
      ['more.html', 'https://office.example/feeds/more.html'],
      ['./more.html', 'https://office.example/feeds/more.html'],
      ['../more.html', 'https://office.example/more.html'],
      ['/more', 'https://office.example/more'],
      ['?id=1', 'https://office.example/feeds/events.json?id=1'],
      ['#top', 'https://office.example/feeds/events.json#top'],
      ['//other.example/a', 'https://other.example/a'],
      ['www.office.example', 'https://office.example/feeds/www.office.example'],
      ['constructor', 'https://office.example/feeds/constructor'],
    ] as const) {
      it(text, () => expect(toUrl(text, BASE)).to.equal(expected));
    }

    it("takes the feed's scheme for one that names none", () => {
      expect(toUrl('//other.example/a', 'http://office.example/')).to.equal(
        'http://other.example/a',
      );
    });
  });

  for (const text of [
    ...[
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' javascript:alert(1)',
      'javascript\n:alert(1)',
    ],
    ...[
      'java\tscript:alert(1)',
      'java\nscript:alert(1)',
      'java\0script:alert(1)',
      '\x01javascript:alert(1)',
    ],
    ...[
      '\u00a0javascript:alert(1)',
      'javascript:alert(1)//https://a.eu',
      'javascript://a.eu/%0aalert(1)',
    ],
    ...[
      'javascript:',
      'javascript:void 0',
      'view-source:javascript:alert(1)',
      'feed:javascript:alert(1)',
    ],
    ...[
      'vbscript:x',
      'data:text/html,x',
      'data:,',
      'blob:https://a.eu/b',
      'file:///etc/passwd',
      'about:blank',
    ],
    ...[
      'ftp://a.eu/',
      'ws://a.eu/',
      'wss://a.eu',
      'filesystem:https://a.eu/',
      'intent://x',
      'webcal://a.eu/',
    ],
    ...[
      'sms:+32',
      'skype:a',
      'cid:a',
      'urn:isbn:1',
      'mailtox:a@b.eu',
      'ms-word:ofe|u|https://a.eu',
    ],
    ...['https://user@a.eu/', 'https://user:pass@a.eu/', 'https://:pass@a.eu/', '//user@a.eu/'],
    ...[
      'https://office.example%20@a.eu/',
      'http://a.eu\\@b.eu/',
      '\\\\a.eu\\b',
      '/\\a.eu',
      'https:\\\\a.eu',
    ],
    ...[
      'https://a.eu/a b',
      'a b',
      'https://a\n.eu/',
      'https://a.eu/\r\nX:1',
      'https://a.eu/\0b',
      'https://a.eu/\u00a0b',
      'a\x7fb',
      'a\x85b',
    ],
    ...[
      'https://',
      'http://',
      'https://a b',
      'https://[::1',
      'https://a.eu:99999/',
      'https://%00/',
      'https://a%2eb<>/',
    ],
    ...[
      'mailto:',
      'mailto:a',
      'mailto:a@b',
      'mailto:a@b.eu,c@d.eu',
      'mailto:a@b.eu;c@d.eu',
      'mailto:?to=a@b.eu',
    ],
    ...[
      'mailto:a@b.eu?cc=c@d.eu',
      'mailto:a@b.eu?Bcc=c@d.eu',
      'mailto:a@b.eu?to=c@d.eu',
      'mailto:a@b.eu?attach=/x',
    ],
    ...[
      'mailto:a@b.eu?subject=x&cc=c@d.eu',
      'mailto:a@b.eu?subject=x%0D%0ABcc:c@d.eu',
      'mailto:a@b.eu?subject=x%0Ay',
    ],
    ...[
      'mailto:a@b.eu%0ABcc:c@d.eu',
      'mailto:a@b.eu%2Cc@d.eu',
      'mailto:javascript:alert(1)',
      'mailto:%E0%A4%A@b.eu',
    ],
    ...[
      'tel:',
      'tel:1',
      'tel:abc',
      'tel:javascript:alert(1)',
      'tel:*21*+32900000000#',
      'tel:+32?x=1',
      'tel:+32%0a1',
    ],
    ...['', ' ', '\n'],
    `https://a.eu/${'x'.repeat(2000)}`,
    `tel:${'1'.repeat(31)}`,
  ]) {
    it(`does not follow ${JSON.stringify(text.slice(0, 60))}`, () => {
      expect(toUrl(text, BASE)).to.equal(undefined);
    });
  }

  for (const value of [
    null,
    undefined,
    5,
    true,
    {},
    [],
    ['https://a.eu'],
    { href: 'https://a.eu' },
    new URL('https://a.eu'),
  ]) {
    it(`does not follow ${Object.prototype.toString.call(value)} ${JSON.stringify(value)}`, () => {
      expect(toUrl(value, BASE)).to.equal(undefined);
    });
  }

  it('reads two thousand characters, and three of a telephone number', () => {
    const long = `https://a.eu/${'x'.repeat(1987)}`;
    expect(toUrl(long, BASE)).to.equal(long);
    expect(toUrl(`${long}x`, BASE)).to.equal(undefined);
    expect(toUrl('tel:112', BASE)).to.equal('tel:112');
  });

  it('never throws, whatever the base', () => {
    for (const base of ['', 'nonsense', 'data:application/json,', 'about:srcdoc', '#events']) {
      expect(toUrl('more.html', base)).to.equal(undefined);
    }
    expect(toUrl('https://a.eu/', 'about:srcdoc')).to.equal('https://a.eu/');
  });

  it('gives an address that means the same when read again', () => {
    for (const text of [
      'a/b?c#d',
      'https://göteborg.example/ä?ö',
      'mailto:a@b.eu?body=%0A',
      'tel:+32-2',
    ]) {
      const url = toUrl(text, BASE)!;
      expect(toUrl(url, BASE)).to.equal(url);
    }
  });
});

describe('toImageUrl', () => {
  for (const [text, base, expected] of [
    ['https://img.example/a.jpg', BASE, 'https://img.example/a.jpg'],
    ['a.jpg', BASE, 'https://office.example/feeds/a.jpg'],
    ['a.jpg', 'http://office.example/feed.json', undefined],
    ['a.jpg', 'http://localhost:8000/feed.json', 'http://localhost:8000/a.jpg'],
    ['a.jpg', 'http://127.0.0.1/feed.json', 'http://127.0.0.1/a.jpg'],
    ['a.jpg', 'http://[::1]/feed.json', 'http://[::1]/a.jpg'],
    ['a.jpg', 'http://localhost.example/feed.json', undefined],
    ['http://localhost/a.jpg', 'http://localhost:8000/', undefined],
    ['http://localhost/a.jpg', BASE, undefined],
    ['http://office.example/a.jpg', BASE, undefined],
    ['http://img.example/a.jpg', 'http://office.example/', undefined],
    ['//img.example/a.jpg', 'http://office.example/', undefined],
    ['mailto:a@b.eu', BASE, undefined],
    ['tel:+3225551234', BASE, undefined],
    ['data:image/png;base64,AAAA', BASE, undefined],
    ['javascript:alert(1)', BASE, undefined],
    ['', BASE, undefined],
  ] as const) {
    it(`shows ${expected ?? 'nothing'} for "${text}" in a feed of ${new URL(base).origin}`, () => {
      expect(toImageUrl(text, base)).to.equal(expected);
    });
  }
});

describe('toEmail', () => {
  for (const [text, expected] of [
    ['a@b.eu', 'a@b.eu'],
    [' mailto:o.europa.eint@diba.cat ', 'o.europa.eint@diba.cat'],
    ["o'neill+x@a-b.c.eu", "o'neill+x@a-b.c.eu"],
    ['MAILTO:A@B.EU', 'A@B.EU'],
  ] as const) {
    it(`takes "${text}"`, () => expect(toEmail(text)).to.equal(expected));
  }

  for (const value of [
    ...[
      '',
      'a',
      'a@b',
      '@b.eu',
      'a@',
      'a@b.',
      'a@.eu',
      'a@-b.eu',
      'a@b-.eu',
      'a b@c.eu',
      'a@b.eu, c@d.eu',
    ],
    ...[
      'a@b.eu?cc=c@d.eu',
      'a?bcc=c@d.eu',
      'a#b@c.eu',
      'a%0Db@c.eu',
      'a@b.eu\nBcc: c@d.eu',
      'a@b.eu\0',
      '"a b"@c.eu',
      'A <a@b.eu>',
      'a@b@c.eu',
    ],
    ...['javascript:alert(1)', `${'a'.repeat(250)}@b.eu`, 5, null, {}, ['a@b.eu']],
  ]) {
    it(`refuses ${JSON.stringify(value)?.slice(0, 40)}`, () => {
      expect(toEmail(value)).to.equal(undefined);
    });
  }

  it('reads 254 characters, as mail servers do', () => {
    const long = `${'a'.repeat(249)}@b.eu`;
    expect(toEmail(long)).to.equal(long);
    expect(toEmail(`a${long}`)).to.equal(undefined);
  });

  // An expression that backtracks would not come to an end here.
  it('refuses texts that are made to keep it busy', () => {
    expect(toEmail(`${'a'.repeat(100_000)}@${'a.'.repeat(100_000)}`)).to.equal(undefined);
    expect(toEmail(`a@${'a'.repeat(250)}!`)).to.equal(undefined);
    expect(toUrl(`mailto:a@${'a'.repeat(1980)}!`, BASE)).to.equal(undefined);
    expect(toUrl(`mailto:a@${'a-'.repeat(980)}!`, BASE)).to.equal(undefined);
  });
});

describe('toTelephone', () => {
  for (const [text, expected] of [
    ['+32 2 555 12 34', '+32 2 555 12 34'],
    ['(02) 555.12.34', '(02) 555.12.34'],
    ['02/555-12-34', '02/555-12-34'],
    ['+32\u00a02\u202f555', '+32\u00a02\u202f555'],
    ['tel:112', '112'],
    [' 112 ', '112'],
  ] as const) {
    it(`takes "${text}" as it was written`, () => expect(toTelephone(text)).to.equal(expected));
  }

  for (const value of [
    ...[
      '',
      '12',
      '+',
      '---',
      '( )',
      '1-2',
      'ring oss',
      '+32 x 5',
      '*21*123#',
      '112;ext=1',
      '++32 555',
    ],
    ...[
      '112\n113',
      '1\t1\t2',
      '112\0',
      '٠١٢',
      'javascript:alert(1)',
      '1'.repeat(31),
      112,
      null,
      {},
      ['112'],
    ],
  ]) {
    it(`refuses ${JSON.stringify(value)}`, () => expect(toTelephone(value)).to.equal(undefined));
  }
});
