/*
 * What the checks do inside the page of a story: each function is sent there as its text, so it
 * knows nothing but its arguments.
 */

/** Before anything else of the page runs: keeps what Storybook says of the story's end. */
export function listen() {
  let channel;
  const told = (result) => {
    globalThis.storyEnd ??= result;
  };
  const threw = ({ title, description, message }) =>
    told({ status: 'error', message: message ?? `${title} ${description}` });
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (value) => {
      channel = value;
      channel.on('playFunctionThrewException', threw);
      channel.on('storyThrewException', threw);
      channel.on('storyErrored', threw);
      channel.on('storyMissing', () => told({ status: 'error', message: 'missing' }));
      channel.on('storyFinished', ({ status, reporters = [] }) =>
        told({
          status,
          violations: reporters.flatMap(({ result }) =>
            (result?.violations ?? []).map(
              ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
            ),
          ),
        }),
      );
    },
  });
}

/** Contrast again, in other colours than the first audit saw. */
export async function contrast() {
  const { violations } = await globalThis.axe.run('#storybook-root', {
    runOnly: ['color-contrast'],
  });
  return violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.flat().join(' ')));
}

/** Elements of ours that nothing has been made of. */
export function asleep() {
  const names = [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName);
  return names.filter((name) => name.startsWith('regio-'));
}

/** By how many pixels the page is wider than the window. */
export function overflow() {
  const { scrollWidth, clientWidth } = document.scrollingElement;
  return scrollWidth - clientWidth;
}

/** What cuts off its text: boxes that hide more than they show, but for those that say so with dots. */
export function clipped() {
  const found = [];
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      const { overflowX, overflowY, clipPath, webkitLineClamp } = getComputedStyle(element);
      const isMeant = clipPath !== 'none' || webkitLineClamp !== 'none';
      if (isMeant || !element.textContent.trim()) continue;
      const wide = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const high = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (element.clientWidth > 0 && (wide || high))
        found.push(`${element.localName}[part=${element.getAttribute('part')}]`);
    }
  };
  walk(document.querySelector('#storybook-root'));
  return found;
}
