// Any of these would begin a new line, and with it a new property, in one reader or another.
const LINE_BREAKS = /\r\n?|[\n\x85\u2028\u2029]/g;
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]/g;

function withoutControls(text: string): string {
  return text.replace(LINE_BREAKS, '\n').replace(CONTROLS, '');
}

/** Text as the value of a property (RFC 5545 §3.3.11): nothing in it can end the line or the value. */
export function toTextValue(text: string): string {
  return withoutControls(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** Text as a quoted parameter (RFC 5545 §3.2 with the escapes of RFC 6868). */
export function toParameter(text: string): string {
  const escaped = withoutControls(text)
    .replace(/\^/g, '^^')
    .replace(/"/g, "^'")
    .replace(/\n/g, '^n');
  return `"${escaped}"`;
}
