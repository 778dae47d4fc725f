/** The kinds of things in an element's public face, as custom-elements.json calls them. */
const KINDS = ['attributes', 'events', 'cssParts', 'cssProperties', 'slots'];

const titleOf = ({ name }) => name || 'default slot';

/** The words between backticks: names that the description of another thing explains. */
const wordsIn = (text = '') => [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word);

const namesOf = (elements, kind) => [
  ...new Set(elements.flatMap((element) => (element[kind] ?? []).map(({ name }) => name))),
];

/** Every custom property that one of the elements knows. */
export const propertiesOf = (elements) => namesOf(elements, 'cssProperties');

/** Every event that one of the elements announces. */
export const eventsOf = (elements) => namesOf(elements, 'events');

/**
 * For each element what of its public face is not described, what no story shows, and which parts
 * the stories show that nobody has described.
 * @param seen what the stories showed, as `[tag, kind, name]`
 */
export function uncovered(elements, seen) {
  const shown = new Set(seen.map((one) => one.join()));
  return elements.map((element) => {
    const { tagName } = element;
    const wrong = KINDS.flatMap((kind) =>
      (element[kind] ?? []).flatMap((thing) => [
        ...(thing.description?.trim() ? [] : [`${titleOf(thing)} has no description`]),
        ...(shown.has([tagName, kind, thing.name].join())
          ? []
          : [`no story shows ${titleOf(thing)} (${kind})`]),
      ]),
    );
    const known = new Set(partsOf(element, elements));
    for (const [tag, kind, name] of seen) {
      if (tag === tagName && kind === 'cssParts' && !known.has(name)) {
        known.add(name);
        wrong.push(`nothing describes the part ${name}`);
      }
    }
    return [`${tagName} is documented and shown`, wrong];
  });
}

/** The parts that an element's descriptions name, with those of other elements that they point to. */
function partsOf({ cssParts = [] }, elements) {
  const words = cssParts.flatMap(({ name, description }) => [name, ...wordsIn(description)]);
  const others = elements.filter(({ tagName }) => words.includes(tagName));
  return [...words, ...others.flatMap((other) => partsOf(other, []))];
}
