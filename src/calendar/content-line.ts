const MAX_OCTETS = 75;
// An escape (`\n`) or one code point: what must stay together.
const PIECES = /\\.|./gsu;

function octetsIn(piece: string): number {
  let octets = 0;
  for (const character of piece) {
    const code = character.codePointAt(0)!;
    octets += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return octets;
}

/**
 * A line of a calendar file, folded to 75 octets of UTF-8 and ended with CRLF (RFC 5545 §3.1).
 * Folds fall between escapes and characters, as some readers unfold late.
 */
export function contentLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const [piece] of line.matchAll(PIECES)) {
    const size = octetsIn(piece);
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += piece;
    octets += size;
  }
  return `${folded}\r\n`;
}
