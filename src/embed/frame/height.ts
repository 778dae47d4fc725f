/** The one message there is: a frame tells its height, in CSS pixels, to the page that shows it. */
export const HEIGHT = 'regio:height';
/** The outer page asks for it again, as its script may have come later than the frame. */
export const HEIGHT_REQUEST = 'regio:ask';

/** A page higher than this is a mistake or an attack on the outer page's layout. */
const MAX_HEIGHT = 20_000;

/** The height a message tells, at most 20,000; `null` for any other message. */
export function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, height } = data as { readonly type?: unknown; readonly height?: unknown };
  if (type !== HEIGHT || typeof height !== 'number' || !(height > 0)) return null;
  return Math.min(Math.ceil(height), MAX_HEIGHT);
}

/** Whether a message asks for the height. */
export function isHeightRequest(data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    (data as { type?: unknown }).type === HEIGHT_REQUEST
  );
}
