/** The items of a menu, in order. */
export function itemsOf(menu: ParentNode): readonly HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')];
}

/**
 * The item that a key leads to (ARIA APG, menu button pattern): the next or last one, the first or last of all,
 * or the next whose name begins with the letter; `undefined` for any other key.
 */
export function itemFor(
  items: readonly HTMLElement[],
  current: Element | null,
  key: string,
): HTMLElement | undefined {
  const index = items.findIndex((item) => item === current);
  switch (key) {
    case 'ArrowDown':
      return items[(index + 1) % items.length];
    case 'ArrowUp':
      return items.at(index < 1 ? -1 : index - 1);
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    default: {
      const after = [...items.slice(index + 1), ...items.slice(0, index + 1)];
      const letter = key.toLowerCase();
      return [...key].length === 1 && key !== ' '
        ? after.find((item) => item.textContent.trim().toLowerCase().startsWith(letter))
        : undefined;
    }
  }
}
