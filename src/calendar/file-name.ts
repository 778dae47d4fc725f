const MAX_NAME_LENGTH = 80;

/** A name for a downloaded file: small Latin letters, digits and hyphens of a title, else `event.ics`. */
export function fileNameOf(title: string): string {
  const slug = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, MAX_NAME_LENGTH)
    .replace(/^-|-$/g, '');
  return `${slug || 'event'}.ics`;
}
