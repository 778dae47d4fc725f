import { eventually } from './eventually.js';

/** Frames of a test, which go when it ends. */
export function framesOfTest() {
  const frames: HTMLIFrameElement[] = [];
  afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));
  return (src: string, sandbox?: string): HTMLIFrameElement => {
    const frame = document.createElement('iframe');
    if (sandbox) frame.setAttribute('sandbox', sandbox);
    frame.src = src;
    frame.title = 'Events';
    frames.push(frame);
    document.body.append(frame);
    return frame;
  };
}

/** The list that a frame page draws. */
export const listIn = (frame: HTMLIFrameElement) =>
  eventually(() => frame.contentDocument?.querySelector('regio-event-list'));
