// Which part of src/ may import which: facts flow one way, from the feed to the pixels, and nothing goes round in a circle.

const DATES = 'date-fns|@date-fns';
const FACTS = 'model|calendar|i18n|feed|selection|page';
const ELEMENTS = `${FACTS}|define|elements`;

/** For each part what it may import of the others, and of the packages. */
const ARROWS = {
  model: ['', `${DATES}|entities`],
  calendar: ['model', DATES],
  page: ['', ''],
  i18n: ['model|page', DATES],
  feed: ['model|page', DATES],
  selection: ['model', DATES],
  define: ['feed|page', 'lit'],
  elements: [`${FACTS}|define`, `${DATES}|lit|@floating-ui|dompurify`],
  embed: [ELEMENTS, `${DATES}|lit`],
  // A page of its own: the library does not know of it.
  builder: [`${ELEMENTS}|embed|index`, 'lit'],
  script: [`${ELEMENTS}|embed`, ''],
  index: [`${ELEMENTS}|embed`, ''],
};

const arrows = Object.entries(ARROWS).map(([from, [parts, packages]]) => ({
  name: `${from} imports`,
  comment: `Of src/, ${from} may import ${parts || 'nothing'}; of packages, ${packages || 'none'}.`,
  severity: 'error',
  from: { path: `^src/${from}(/|\\.ts$)` },
  to: {
    pathNot: [
      `^src/${from}(/|\\.ts$)`,
      `^src/(${parts || '-'})(/|\\.ts$)`,
      `^node_modules/(${packages || '-'})/`,
    ],
  },
}));

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'no circle',
      comment: 'What imports each other cannot be understood, tested or loaded alone.',
      severity: 'error',
      from: {},
      // Types alone may point both ways: nothing is left of them when it runs.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // The arrows hold for types, too.
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
