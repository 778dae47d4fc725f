import { html, render } from 'lit';

/** What belongs to the visitor's device: a page cannot play it, but can say how to and what to look for. */
const NOTES: Readonly<Record<string, readonly [how: string, what: string]>> = {
  forced: [
    'Turn it on in the system (Windows: Contrast themes), or in the developer tools under Rendering: “Emulate CSS media feature forced-colors: active”.',
    'Chosen values take the system’s highlight, labels and dates get a border, the focus keeps its outline. No state is told by colour alone.',
  ],
  still: [
    'Turn it on in the system (“Reduce motion”), or in the developer tools under Rendering: “Emulate CSS media feature prefers-reduced-motion: reduce”.',
    'Nothing moves: a countdown by seconds goes by minutes, and nothing fades in.',
  ],
};

/** A note on what the toolbar's “Device” wants to have looked at. */
export function noteOn(device: string): HTMLElement | '' {
  const note = NOTES[device];
  if (!note) return '';
  const place = document.createElement('div');
  render(
    html`<aside lang="en" aria-label="Device" style="margin-block-end: 1.5em">
      ${note.map((text) => html`<p style="margin: 0 0 0.3em">${text}</p>`)}
    </aside>`,
    place,
  );
  return place;
}
