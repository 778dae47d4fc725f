import { expect } from '@open-wc/testing';
import schema from '../../src/model/feed.schema.json';
import { parseWhole } from '../../src/model/parse/parse-feed.js';
import { BASE } from './feed-of.js';

type Definition = Readonly<Record<string, unknown>>;

const definitions: Readonly<Record<string, Definition>> = schema.$defs;

/** What the format has for other programs, and no element shows. */
const FOR_OTHERS: Readonly<Record<string, readonly string[]>> = {
  feed: ['$schema', '@context', '@type'],
  event: ['@type', 'eventSchedule', 'datePublished', 'expires', 'featured'],
  party: ['@type', 'logo'],
  theme: ['@type'],
  place: [],
  image: ['@type', 'width', 'height'],
  registration: ['@type'],
  offer: [],
  link: ['@type'],
};

/** An object that remembers which of its properties were looked for. */
function watched(fields: object): { readonly value: object; readonly asked: Set<string> } {
  const asked = new Set<string>();
  const value = new Proxy(fields, {
    getOwnPropertyDescriptor(target, name) {
      asked.add(String(name));
      return Reflect.getOwnPropertyDescriptor(target, name);
    },
  });
  return { value, asked };
}

/** The properties of a definition, which may stand beside a plain text. */
function propertiesOf(definition: Definition): readonly string[] {
  const forms = (definition['anyOf'] as readonly Definition[] | undefined) ?? [];
  const { properties } = [definition, ...forms].find((form) => 'properties' in form)!;
  return Object.keys(properties as object);
}

/** The names the reader looks for in each object of a feed. */
function namesRead(): Readonly<Record<string, Set<string>>> {
  const objects = {
    party: watched({ name: 'Office' }),
    theme: watched({ name: 'Mobility' }),
    place: watched({ name: 'Hall' }),
    image: watched({ contentUrl: '/hall.jpg' }),
    registration: watched({}),
    offer: watched({}),
    link: watched({ name: 'Programme' }),
  };
  const event = watched({
    name: 'Workshop',
    startDate: '2024-05-22',
    organizer: objects.party.value,
    about: objects.theme.value,
    location: objects.place.value,
    image: objects.image.value,
    registration: objects.registration.value,
    subjectOf: objects.link.value,
  });
  const bought = watched({ name: 'Concert', startDate: '2024-05-22', offers: objects.offer.value });
  const feed = watched({ events: [event.value, bought.value] });
  // `next` is read by what fetches the feed: see feed/load.ts.
  feed.asked.add('next');
  parseWhole(feed.value, BASE);
  const { registration, offer } = objects;
  const all = Object.entries({ ...objects, feed, event }).map(
    ([name, { asked }]) => [name, asked] as const,
  );
  return {
    ...Object.fromEntries(all),
    event: new Set([...event.asked, ...bought.asked]),
    // An offer is made into a registration first, and then read as one.
    offer: new Set([...offer.asked, ...registration.asked]),
  };
}

describe('feed.schema.json', () => {
  const read = namesRead();

  for (const [name, others] of Object.entries(FOR_OTHERS)) {
    const definition = name === 'feed' ? (schema as Definition) : definitions[name]!;

    it(`names only properties that the reader knows: ${name}`, () => {
      const unread = propertiesOf(definition).filter((property) => !read[name]!.has(property));
      expect(unread).to.have.members([...others]);
    });
  }

  it('names all properties of an event that the reader knows', () => {
    const known = propertiesOf(definitions['event']!);
    expect([...read['event']!].filter((property) => !known.includes(property))).to.deep.equal([]);
  });

  it('describes every property in a sentence', () => {
    const silent: string[] = [];
    const look = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return;
      const { properties } = value as Definition;
      for (const [name, one] of Object.entries(properties ?? {})) {
        if (!/[.:…]$/.test(String((one as Definition)['description'])))
          silent.push(`${path}.${name}`);
      }
      for (const [name, one] of Object.entries(value)) look(one, `${path}.${name}`);
    };
    look(schema, '$');
    expect(silent).to.deep.equal([]);
  });
});
