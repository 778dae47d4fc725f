/**
 * Nodes as the text of a script element: what nobody knows is left out, and no `<` can end the script,
 * neither now nor when the page is saved and read again.
 * `null` on pages whose old libraries change what `JSON.stringify` says.
 */
export function toJsonText(value: unknown): string | null {
  if (JSON.stringify([1]) !== '[1]') return null;
  return JSON.stringify(value, (_, inner: unknown) => inner ?? undefined).replace(/</g, '\\u003c');
}
