/*
 * What the checks do inside the page of a story: each function is sent there as its text, so it
 * knows nothing but its arguments.
 */

/** Before anything else of the page runs: keeps what Storybook says of a story's end, and which of our events come. */
export function listen(events) {
  let channel;
  globalThis.fired = [];
  globalThis.showStory = (storyId) => {
    globalThis.storyEnd = undefined;
    globalThis.fired = [];
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  };
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
      channel.on('docsRendered', () => told({ status: 'success' }));
      channel.on('storyFinished', ({ status, reporters = [] }) =>
        told({
          status,
          violations: reporters.flatMap(({ result }) =>
            (result?.violations ?? []).map(
              ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
            ),
          ),
          audits: reporters.filter(({ type }) => type === 'a11y').length,
        }),
      );
    },
  });
  for (const name of events) {
    addEventListener(name, ({ target }) => globalThis.fired.push([target.localName, name]), true);
  }
}

/** A rule of axe again, in other circumstances than the first audit saw. */
export async function audit([rule, within]) {
  const { violations } = await globalThis.axe.run(within, { runOnly: [rule] });
  return violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.flat().join(' ')));
}

/** What each of our elements shows of its public face, as `[tag, kind, name]`. */
export function face(properties) {
  const found = globalThis.fired.map(([tag, name]) => [tag, 'events', name]);
  for (const element of document.querySelectorAll('#storybook-root *')) {
    const { localName: tag, shadowRoot } = element;
    if (!tag.startsWith('regio-') || !shadowRoot) continue;
    const add = (kind, name) => found.push([tag, kind, name]);
    const { style } = element;
    element.getAttributeNames().forEach((name) => add('attributes', name));
    for (const part of shadowRoot.querySelectorAll('[part]')) {
      if (part.checkVisibility()) part.part.forEach((name) => add('cssParts', name));
    }
    for (const slot of shadowRoot.querySelectorAll('slot')) {
      if (slot.assignedElements().some((one) => one.checkVisibility())) add('slots', slot.name);
    }
    const looks = getComputedStyle(element);
    for (const name of properties) {
      if (style.getPropertyValue(name) || looks.getPropertyValue(name)) add('cssProperties', name);
    }
  }
  return found;
}

/** Elements of ours that nothing has been made of, or that still wait for something. */
export function asleep() {
  const all = [...document.querySelectorAll('#storybook-root *')].filter(({ localName }) =>
    localName.startsWith('regio-'),
  );
  return [
    ...all.filter((one) => !one.matches(':defined')).map((one) => `${one.localName} is undefined`),
    ...all
      .filter(({ shadowRoot }) => shadowRoot?.querySelector('[aria-busy="true"]'))
      .map((one) => `${one.localName} is still loading`),
  ];
}

/** Sets text of our elements as a visitor may want it, or (with `''` for each) back. */
export function setText(looks) {
  for (const element of document.querySelectorAll('#storybook-root *')) {
    if (!element.localName.startsWith('regio-')) continue;
    for (const [name, value] of Object.entries(looks))
      element.style.setProperty(name, value, 'important');
  }
}

/**
 * What cannot be read as it stands: a page wider than its window, boxes that cut off their text,
 * texts that lie on each other.
 */
export function unreadable() {
  const root = document.querySelector('#storybook-root');
  const wrong = [];
  const texts = [];
  const nameOf = ({ localName, part }) => localName + (part?.value ? `[part=${part.value}]` : '');
  const parentOf = (element) =>
    element.assignedSlot ?? element.parentElement ?? element.getRootNode().host ?? null;
  /** The way out from an element, as it is drawn; what is in the top layer has nothing around it. */
  const wayOut = (element) => {
    const way = [];
    for (let at = element; at && at !== root; at = parentOf(at)) {
      way.push(at);
      if (at.matches(':popover-open')) break;
    }
    return way;
  };

  const { scrollWidth, clientWidth } = document.scrollingElement;
  if (scrollWidth > clientWidth) wrong.push(`${scrollWidth - clientWidth} px too wide`);

  const walk = (within) => {
    for (const element of within.querySelectorAll('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      const { overflowX, overflowY, clipPath, webkitLineClamp } = getComputedStyle(element);
      const isMeant = clipPath !== 'none' || webkitLineClamp !== 'none';
      if (!isMeant && element.textContent.trim() && element.clientWidth > 0) {
        const { scrollWidth: width, scrollHeight: height } = element;
        const wide = /hidden|clip/.test(overflowX) && width > element.clientWidth + 1;
        const high = /hidden|clip/.test(overflowY) && height > element.clientHeight + 1;
        if (wide || high) wrong.push(`${nameOf(element)} is cut off`);
      }
      if (/^(?:style|script|svg)$/.test(element.localName)) continue;
      if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
        continue;
      if (element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        read(element);
    }
  };
  const read = (element) => {
    const way = wayOut(element);
    if (way.some((one) => getComputedStyle(one).clipPath !== 'none')) return;
    const frames = way
      .filter((one) => getComputedStyle(one).overflow !== 'visible')
      .map((one) => one.getBoundingClientRect());
    const layer = way.at(-1)?.matches(':popover-open') ? way.at(-1) : root;
    for (const node of element.childNodes) {
      if (node.nodeType !== 3 || !node.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        // Letters fill about the middle half of what their line takes.
        const seen = { left: box.left, right: box.right, top: 0, bottom: 0 };
        seen.top = box.top + box.height / 4;
        seen.bottom = box.bottom - box.height / 4;
        for (const frame of frames) {
          seen.left = Math.max(seen.left, frame.left);
          seen.right = Math.min(seen.right, frame.right);
          seen.top = Math.max(seen.top, frame.top);
          seen.bottom = Math.min(seen.bottom, frame.bottom);
        }
        if (seen.right - seen.left > 2 && seen.bottom - seen.top > 1)
          texts.push({ node, element, layer, ...seen });
      }
    }
  };
  walk(root);

  for (const [index, one] of texts.entries()) {
    const other = texts.find(
      (next, at) =>
        at > index &&
        next.node !== one.node &&
        next.layer === one.layer &&
        Math.min(one.right, next.right) - Math.max(one.left, next.left) > 2 &&
        Math.min(one.bottom, next.bottom) - Math.max(one.top, next.top) > 1,
    );
    if (other) wrong.push(`${nameOf(one.element)} lies on ${nameOf(other.element)}`);
  }
  return [...new Set(wrong)];
}

/** How much wider a page is than its window. */
export function wide() {
  const { scrollWidth, clientWidth } = document.scrollingElement;
  return scrollWidth - clientWidth;
}
