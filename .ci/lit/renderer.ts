// What is left of a template engine once the templates are prepared (see `prepare.mjs`).
// The algorithm is that of lit-html, https://lit.dev: Copyright Google LLC, BSD-3-Clause.

const MARK = '~';
/** Elements and comments: what markup is walked by. */
const WALKED = 129;

interface Policy {
  createHTML(markup: string): string;
}
const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
};
/** `null` where the page refuses it: then the browser's own `setHTML` parses, if there is one. */
let policy: Policy | null | undefined;
try {
  policy = trustedTypes?.createPolicy('regio-events', { createHTML: (markup) => markup });
} catch {
  policy = null;
}

/** Markup with marks where values go, and the values. Data cannot pass for one: only code makes instances. */
class Prepared {
  constructor(
    readonly markup: string,
    readonly values: readonly unknown[],
  ) {}
}

export const html = (markup: string, ...values: unknown[]) => new Prepared(markup, values);

/** Draws nothing, and takes an attribute away. */
export const nothing = Symbol();

/** Where in a template a value goes: the number of its node, and how to fill it. */
type Place = readonly [node: number, fill: (node: ChildNode) => Part];

/** Shows one of a template's values. */
interface Part {
  draw(value: unknown): void;
}

class Template {
  #content: DocumentFragment;
  #places: Place[] = [];

  constructor(markup: string) {
    const template = document.createElement('template') as HTMLTemplateElement & {
      setHTML?: (markup: string, options: object) => void;
    };
    if (policy === null && template.setHTML)
      template.setHTML(markup, {
        sanitizer: { removeElements: [], removeAttributes: [], comments: true },
      });
    else template.innerHTML = policy?.createHTML(markup) ?? markup;
    this.#content = template.content;
    const walker = document.createTreeWalker(this.#content, WALKED);
    for (let index = 0, node; (node = walker.nextNode() as Element | Comment); index++) {
      if (node instanceof Comment) {
        if (node.data === `?${MARK}`) this.#places.push([index, (start) => new Child(start)]);
        continue;
      }
      for (const name of node.getAttributeNames()) {
        if (node.getAttribute(name) !== MARK) continue;
        node.removeAttribute(name);
        this.#places.push([index, (element) => attributePart(element as Element, name)]);
      }
    }
  }

  /** A copy of the markup, and its parts in the order of the values. */
  copy(): readonly [DocumentFragment, Part[]] {
    const content = document.importNode(this.#content, true);
    const walker = document.createTreeWalker(content, WALKED);
    let at = -1;
    let node: ChildNode | null = null;
    const parts = this.#places.map(([index, fill]) => {
      for (; at < index; at++) node = walker.nextNode() as ChildNode | null;
      return fill(node!);
    });
    return [content, parts];
  }
}

const templates = new Map<string, Template>();

/** What stands between two nodes: a text, a template's copy or a list of such. */
export class Child implements Part {
  #start: ChildNode;
  #end: ChildNode | null;
  /** The list it is an item of, and which: it ends where the next one starts. */
  #list: Child | null;
  #index: number;
  #text: Text | null = null;
  #markup = '';
  #parts: readonly Part[] = [];
  #items: Child[] | null = null;

  constructor(start: ChildNode, list: Child | null = null, index = 0) {
    this.#start = start;
    this.#end = start.nextSibling;
    this.#list = list;
    this.#index = index;
  }

  draw(value: unknown) {
    if (value instanceof Prepared) this.#drawTemplate(value);
    else if (Array.isArray(value)) this.#drawList(value);
    else this.#drawText(value === nothing || value == null ? '' : `${value as string}`);
  }

  #drawTemplate({ markup, values }: Prepared) {
    if (this.#markup === markup) return fill(this.#parts, values);
    let template = templates.get(markup);
    if (!template) templates.set(markup, (template = new Template(markup)));
    const [content, parts] = template.copy();
    fill(parts, values);
    this.#clear();
    this.#insert(content);
    this.#parts = parts;
    this.#markup = markup;
  }

  #drawList(values: readonly unknown[]) {
    if (!this.#items) this.#clear();
    const items = (this.#items ??= []);
    values.forEach((value, index) => {
      items[index] ??= new Child(this.#insert(document.createComment('')), this, index);
      items[index].draw(value);
    });
    const left = items[values.length];
    if (!left) return;
    this.#clear(left.#start);
    items.length = values.length;
    this.#items = items;
  }

  #drawText(text: string) {
    if (!this.#text) {
      this.#clear();
      if (text) this.#text = this.#insert(document.createTextNode(text));
    } else if (this.#text.data !== text) this.#text.data = text;
  }

  get #after(): ChildNode | null {
    const list = this.#list;
    if (!list) return this.#end;
    const next = list.#items![this.#index + 1];
    return next ? next.#start : list.#after;
  }

  #insert<T extends Node>(node: T): T {
    return this.#start.parentNode!.insertBefore(node, this.#after);
  }

  /** Takes away what is drawn, from a node on. */
  #clear(from = this.#start.nextSibling) {
    const after = this.#after;
    while (from !== after) {
      const next = from!.nextSibling;
      from!.remove();
      from = next;
    }
    this.#text = this.#items = null;
    this.#markup = '';
  }
}

function attributePart(element: Element, marked: string): Part {
  const name = marked.replace(/^[?@]/, '');
  let shown: unknown = nothing;
  if (marked.startsWith('@'))
    element.addEventListener(name, (event) => (shown as EventListener | null)?.(event));
  return {
    draw(value) {
      if (value === shown) return;
      shown = value;
      if (marked.startsWith('@')) return;
      if (marked.startsWith('?')) element.toggleAttribute(name, !!value && value !== nothing);
      else if (value === nothing) element.removeAttribute(name);
      else element.setAttribute(name, `${value as string}`);
    },
  };
}

function fill(parts: readonly Part[], values: readonly unknown[]) {
  parts.forEach((part, index) => part.draw(values[index]));
}
