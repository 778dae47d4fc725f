import { parseUrl } from '../../feed/parse-url.js';
import { HEIGHT_REQUEST, heightIn } from './height.js';

// For the page around: gives every <iframe> with a frame page the height that page tells.
// It takes no height from other windows or origins, and nothing but a height from any.

const FRAMES = 'iframe[src*="embed.html?"]';

const frames = () => document.querySelectorAll<HTMLIFrameElement>(FRAMES);

addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
  const height = heightIn(data);
  if (height === null) return;
  for (const frame of frames()) {
    if (frame.contentWindow === source && origin === originOf(frame))
      frame.style.height = `${height + edgesOf(frame)}px`;
  }
});

// What was told before this script came.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: HEIGHT_REQUEST }, '*');

/** What the page's styles take of the height for border and padding. */
function edgesOf(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  const { borderTopWidth, borderBottomWidth, paddingTop, paddingBottom } = style;
  return [borderTopWidth, borderBottomWidth, paddingTop, paddingBottom].reduce(
    (sum, length) => sum + parseFloat(length),
    0,
  );
}

/** A sandboxed frame has no origin; its messages come from "null". One with a broken address has none to tell. */
function originOf({ src, sandbox }: HTMLIFrameElement): string | undefined {
  const isOpaque = sandbox.value !== '' && !sandbox.contains('allow-same-origin');
  return isOpaque ? 'null' : parseUrl(src)?.origin;
}
