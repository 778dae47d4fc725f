const prototype = Object.getPrototypeOf(document) as object;

/**
 * The document's own properties and functions. What `document.head` gives may be an `<img name="head">` of a comment:
 * the names of such elements stand before everything that a document has (HTML §3.1.7).
 */
export const page = new Proxy(document, {
  get(_, name) {
    const value: unknown = Reflect.get(prototype, name, document);
    return typeof value === 'function'
      ? (...given: unknown[]): unknown => Reflect.apply(value, document, given)
      : value;
  },
});
