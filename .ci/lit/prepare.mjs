import { _$LH } from 'lit-html';
import { parseAst } from 'vite';

// Lit's scanner, which finds out where in the markup a value goes, and how it marks the places.
const { L: scan, M: SUFFIX, P: MARKER } = _$LH;

/** How `renderer.ts` knows the places again: no markup of ours has this character. */
const MARK = '~';

/** A value that is all there is of its attribute. */
const WHOLE = new RegExp(`^(["']?)${MARKER.replaceAll('$', '\\$')}\\1(?:[\\s/>]|$)`);

/**
 * Turns the html`` in a module into calls with markup that is ready to be cloned: html`<p>${text}</p>`
 * becomes `html("<p><?~></p>", text)`.
 * @param code JavaScript
 * @returns the changed code, `null` where there are no templates
 * @throws Error at a template that `renderer.ts` cannot fill
 */
export function prepare(code) {
  if (!code.includes('html`')) return null;
  const edits = [];
  for (const { start, end, quasi } of templatesIn(parseAst(code))) {
    const markup = markupOf(quasi.quasis.map(({ value }) => value.cooked));
    const values = quasi.expressions;
    const borders = [start, ...values.flatMap((value) => [value.start, value.end]), end];
    values.concat(null).forEach((value, index) => {
      // A sequence would come apart into several arguments.
      const [before, after] = isSequence(values[index - 1]) ? [')', ''] : ['', ''];
      const first = index === 0 ? `html(${JSON.stringify(markup)}` : before + after;
      const last = value ? `,${isSequence(value) ? '(' : ''}` : ')';
      edits.push({ start: borders[2 * index], end: borders[2 * index + 1], text: first + last });
    });
  }
  let result = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + text + result.slice(end);
  }
  return result;
}

const isSequence = (value) => value?.type === 'SequenceExpression';

function* templatesIn(value) {
  if (Array.isArray(value)) for (const item of value) yield* templatesIn(item);
  else if (typeof value === 'object' && value !== null) {
    if (value.type === 'TaggedTemplateExpression' && value.tag.name === 'html') yield value;
    for (const inner of Object.values(value)) yield* templatesIn(inner);
  }
}

function markupOf(texts) {
  const strings = Object.assign([...texts], { raw: texts });
  const [scanned, names] = scan(strings, 1);
  const wrong = [
    texts.some((text) => text.includes(MARK)) && `the character ${MARK}`,
    names.some((name) => !/^[?@]?[a-z-]+$/.test(name)) && 'a name that is no attribute',
    String(scanned)
      .split(`${SUFFIX}=`)
      .slice(1)
      .some((rest) => !WHOLE.test(rest)) && 'an attribute with text beside its value',
    /<(?:script|style|textarea|title)\b/i.test(scanned) && 'an element whose content is raw text',
    !String(scanned).replaceAll(SUFFIX, '').includes(MARKER) && texts.length > 1 && 'lost values',
  ].filter(Boolean);
  if (wrong.length > 0)
    throw new Error(`A template has ${wrong.join(', ')}: ${texts.join('${…}')}`);
  return String(scanned).replaceAll(`${SUFFIX}=`, '=').replaceAll(MARKER, MARK);
}
