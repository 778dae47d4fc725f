const LONGER = 0.4;
const FILLING = 'ôñé twö thréë ';

/** Texts as they were, and as they are now. */
const written = new WeakMap<Node, readonly [short: string, long: string]>();

/** A text with so much behind it as other languages need more than English. */
function longer(text: string): string {
  const words = text.trim();
  const more = FILLING.repeat(words.length).slice(0, Math.ceil(words.length * LONGER));
  return text.replace(words, `${words} ${more.trim()}`);
}

/** The name of a control says what it shows, so it grows along. */
function lengthenName(text: Text) {
  const named = text.parentElement?.closest('[aria-label]');
  const [short, long] = written.get(text)!.map((one) => one.trim()) as [string, string];
  const name = named?.ariaLabel;
  if (name?.includes(short) && !name.includes(long)) named!.ariaLabel = name.replace(short, long);
}

/**
 * Plays a language whose texts are 40 % longer: below `root` and in all shadow roots there, now and
 * whenever something changes.
 */
export function lengthen(root: Node) {
  const watching = new MutationObserver(() => walk(root));
  const watched = new Set<Node>();

  function walk(node: Node) {
    if (!watched.has(node) && (node === root || node instanceof ShadowRoot)) {
      watched.add(node);
      watching.observe(node, {
        childList: true,
        characterData: true,
        attributeFilter: ['aria-label'],
        subtree: true,
      });
    }
    if (node instanceof Text && /\p{L}/u.test(node.data)) {
      if (written.get(node)?.[1] !== node.data) {
        const long = longer(node.data);
        written.set(node, [node.data, long]);
        node.data = long;
      }
      lengthenName(node);
    }
    if (node instanceof HTMLStyleElement) return;
    if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
    node.childNodes.forEach(walk);
  }

  // Elements have their shadow root once they stand on the page.
  requestAnimationFrame(() => walk(root));
}
