import { page } from '../../page.js';

/**
 * Whether the browser is known to save files here. In a sandbox without `allow-downloads` it does not, and tells only
 * its own console; what a sandbox allows can be read from inside only where the page around has the same origin. Where
 * it cannot, nothing is claimed: the browser shows itself what it saves. In-app browsers may do nothing at all.
 */
export function maySave(view: Window | null = page.defaultView): boolean {
  if (!view || view.origin === 'null' || isInApp(view.navigator.userAgent)) return false;
  const frame = frameOf(view);
  if (!frame) return true;
  const isOpen = !frame.hasAttribute('sandbox') || frame.sandbox.contains('allow-downloads');
  // What a frame may not do, frames inside it may not either.
  return isOpen && maySave(view.parent);
}

function frameOf({ frameElement }: Window): HTMLIFrameElement | null {
  return frameElement as HTMLIFrameElement | null;
}

/** Whether it is a browser inside a program of a social network, where files made on a page may lead nowhere. */
export function isInApp(userAgent: string): boolean {
  return /\b(?:FBA[NV]|Instagram|LinkedInApp|Snapchat|musical_ly|BytedanceWebview|Line\/)|; wv\)/.test(
    userAgent,
  );
}
