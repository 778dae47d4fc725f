import manifest from '../../dist/custom-elements.json' with { type: 'json' };
import schema from '../../src/model/feed.schema.json' with { type: 'json' };
import { ACCESSIBILITY } from './accessibility.js';

const cell = (text = '') => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly { readonly tagName?: string }[];
  }[];
}

interface Shape {
  readonly description?: string;
  readonly type?: string;
  readonly $ref?: string;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly (string | null)[];
  readonly const?: string | boolean | number;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
}

/** What a value has to be, in a few words. */
function kindOf({ $ref, type, items, anyOf, enum: words, const: one }: Shape): string {
  if ($ref) return $ref.replace('#/$defs/', '');
  if (words) return words.map((word) => `\`${word}\``).join(' ');
  if (one !== undefined) return `\`${one}\``;
  if (items) return `list of ${kindOf(items)}`;
  if (anyOf) return [...new Set(anyOf.map(kindOf))].filter(Boolean).join(' or ');
  return type ?? '';
}

const propertiesOf = ({ properties = {}, required = [] }: Shape) =>
  table(
    ['property', 'value', 'meaning'],
    Object.entries(properties).map(([name, shape]) => [
      `\`${name}\`${required.includes(name) ? ' (required)' : ''}`,
      kindOf(shape),
      shape.description ?? '',
    ]),
  );

/** Every property of a feed, as its JSON schema has them. */
export function feedTables(): string {
  const { $defs } = schema as { readonly $defs: Readonly<Record<string, Shape>> };
  const named = Object.entries($defs);
  const shapes = named.map(([name, shape]): [string, Shape] => {
    const inner = [shape, ...(shape.anyOf ?? [])].find(({ properties }) => properties);
    return [name, { ...inner, ...(shape.description && { description: shape.description }) }];
  });
  return [
    '### A feed',
    propertiesOf(schema as Shape),
    ...shapes.flatMap(([name, shape]) =>
      shape.properties ? [`### ${name}`, shape.description ?? '', propertiesOf(shape)] : [],
    ),
    '### Kinds of values',
    table(
      ['kind', 'meaning', 'examples'],
      named.map(([name, { description, examples = [] }]) => [
        `\`${name}\``,
        description ?? '',
        examples.map((one) => `\`${JSON.stringify(one)}\``).join(' '),
      ]),
    ),
  ].join('\n\n');
}

/** Criteria that are new in WCAG 2.2: EN 301 549 has them from its version 4. */
const NEW = ['2.4.11', '2.5.8'];

const clauseOf = (clause: string) =>
  `9.${clause}${NEW.includes(clause) ? ' (from version 4)' : ''}`;

const inOrder = new Intl.Collator('en', { numeric: true });

/** For each element which clauses its checks are about, and which checks these are. */
export function accessibilityTables(): string {
  const { modules } = manifest as Manifest;
  const tags = modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap(({ tagName }) => tagName ?? []),
  );
  return tags
    .map((tag) => {
      const criteria = ACCESSIBILITY[tag];
      if (!criteria) throw new Error(`accessibility.ts says nothing of ${tag}`);
      const rows = [...criteria]
        .sort((one, other) => inOrder.compare(one.clause, other.clause))
        .map(({ clause, name, how }) => [`${clause} ${name}`, clauseOf(clause), how]);
      return `### \`<${tag}>\`\n\n${table(['WCAG 2.2', 'EN 301 549', 'what is done and how it is tested'], rows)}`;
    })
    .join('\n\n');
}
