const LONGER = 0.4;
const FILLING = 'ôñé twö thréë ';

const written = new WeakMap<Node, string>();

/** A text with so much behind it as other languages need more than English. */
function longer(text: string): string {
  const words = text.trim();
  const more = FILLING.repeat(words.length).slice(0, Math.ceil(words.length * LONGER));
  return text.replace(words, `${words} ${more.trim()}`);
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
      watching.observe(node, { childList: true, characterData: true, subtree: true });
    }
    if (node instanceof Text && /\p{L}/u.test(node.data) && written.get(node) !== node.data) {
      const text = longer(node.data);
      written.set(node, text);
      node.data = text;
    }
    if (node instanceof HTMLStyleElement) return;
    if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
    node.childNodes.forEach(walk);
  }

  // Elements have their shadow root once they stand on the page.
  requestAnimationFrame(() => walk(root));
}
