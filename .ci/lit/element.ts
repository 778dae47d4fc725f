import { Child } from './renderer.js';

/** What a static property says of itself. */
interface Property {
  readonly attribute: string;
  readonly converter: (value: string | null) => unknown;
}

interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
  hostUpdated?(): void;
}

interface Type {
  properties: Readonly<Record<string, Property>>;
  readonly styles: CSSStyleSheet | CSSStyleSheet[];
  elementProperties: Map<string, Property>;
}

/**
 * The part of `LitElement` that our elements use, with the same order of events
 * (https://lit.dev/docs/components/lifecycle/).
 */
export class LitElement extends HTMLElement {
  declare willUpdate?: () => void;
  declare render: () => unknown;
  declare updated?: () => void;
  declare renderRoot: ShadowRoot;
  isUpdatePending = false;
  hasUpdated = false;
  updateComplete: Promise<unknown>;
  #values: Record<string, unknown> = {};
  #controllers = new Set<Controller>();
  /** What was set before the element was defined: it beats the attributes. */
  #early: [string, unknown][] = [];
  #part: Child | null = null;
  #start: (() => void) | undefined;

  /** Read when the tag is defined: time to make the properties. */
  static get observedAttributes(): string[] {
    const type = this as unknown as Type;
    // A class has those of the class it extends.
    const inherited = (Object.getPrototypeOf(type) as Type).properties;
    type.properties = { ...inherited, ...type.properties };
    type.elementProperties = new Map(Object.entries(type.properties));
    return [...type.elementProperties].map(([name, { attribute }]) => {
      Object.defineProperty(this.prototype, name, {
        get(this: LitElement) {
          return this.#values[name];
        },
        set(this: LitElement, value: unknown) {
          if (Object.is(this.#values[name], value)) return;
          this.#values[name] = value;
          this.requestUpdate();
        },
        configurable: true,
        enumerable: true,
      });
      return attribute;
    });
  }

  constructor() {
    super();
    for (const name of this.#type.elementProperties.keys()) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early.push([name, this[name as keyof this]]);
      delete this[name as keyof this];
    }
    this.updateComplete = new Promise<void>((resolve) => (this.#start = resolve));
    this.requestUpdate();
  }

  addController(controller: Controller) {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  connectedCallback() {
    if (!this.renderRoot) {
      this.renderRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      this.renderRoot.adoptedStyleSheets = [this.#type.styles].flat();
    }
    this.#start!();
    this.#controllers.forEach((controller) => controller.hostConnected?.());
  }

  disconnectedCallback() {
    this.#controllers.forEach((controller) => controller.hostDisconnected?.());
  }

  attributeChangedCallback(changed: string, _old: string | null, value: string | null) {
    for (const [name, { attribute, converter }] of this.#type.elementProperties)
      if (attribute === changed) (this as Record<string, unknown>)[name] = converter(value);
  }

  requestUpdate() {
    if (this.isUpdatePending) return;
    this.isUpdatePending = true;
    this.updateComplete = this.#update();
  }

  get #type(): Type {
    return this.constructor as unknown as Type;
  }

  async #update() {
    // A failed update has been reported as what it is, and does not stand in the way of the next.
    await this.updateComplete.catch(() => {});
    for (const [name, value] of this.#early.splice(0))
      (this as Record<string, unknown>)[name] = value;
    let drawing: unknown;
    try {
      this.willUpdate?.();
      drawing = this.render();
    } finally {
      this.isUpdatePending = false;
    }
    this.#part ??= new Child(this.renderRoot.appendChild(document.createComment('')));
    this.#part.draw(drawing);
    this.#controllers.forEach((controller) => controller.hostUpdated?.());
    this.hasUpdated = true;
    this.updated?.();
    return !this.isUpdatePending;
  }
}
