// Any of these would begin a new line, and with it a new property, in one reader or another.
const LINE_BREAKS = /\r\n?|[\n\x85\u2028\u2029]/g;
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]/g;

/** Text as the value of a property (RFC 5545 §3.3.11): nothing in it can end the line or the value. */
export function toTextValue(text: string): string {
  return text
    .replace(LINE_BREAKS, '\n')
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}
