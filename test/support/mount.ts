const mounted = new Set<Element>();

afterEach(() => {
  mounted.forEach((element) => element.remove());
  mounted.clear();
});

/**
 * Puts an element on the page for the length of a test and waits for its first rendering.
 * @param attributes by name; `true` is an empty one, `false` none
 * @param content HTML between its tags
 */
export async function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number | boolean>> = {},
  content = '',
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : `${value}`);
  }
  element.innerHTML = content;
  mounted.add(element);
  document.body.append(element);
  await (element as { updateComplete?: Promise<unknown> }).updateComplete;
  return element;
}
