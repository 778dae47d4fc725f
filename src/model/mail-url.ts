/** The `mailto:` address of an e-mail address (RFC 6068 §2: what has a meaning in addresses is percent-encoded). */
export function mailUrl(email: string): string {
  return `mailto:${encodeURI(email).replace(/[#&/;=?]/g, encodeURIComponent)}`;
}
