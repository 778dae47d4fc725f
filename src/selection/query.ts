const MOST = 50;

/**
 * Our part of the page's address: `regio-theme=mobility+eco`, with a group `regio-theme-training=…`.
 * Other parameters stay as they were written, to the letter.
 */
export function readQuery(name: string): readonly string[] {
  const value = new URLSearchParams(location.search).get(name) ?? '';
  return value.split(/\s+/).filter(Boolean).slice(0, MOST);
}

/** Puts values into the page's address as a step that Back undoes; where the page may not do so, only this visit knows. */
export function writeQuery(
  entries: readonly (readonly [name: string, values: readonly string[]])[],
) {
  const names = new Set(entries.map(([name]) => name));
  const others = location.search
    .slice(1)
    .split('&')
    .filter((pair) => pair && !names.has(pair.split('=')[0]!));
  const ours = entries
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name}=${values.map(encodeURIComponent).join('+')}`);
  const query = [...others, ...ours].join('&');
  try {
    history.pushState(
      history.state,
      '',
      `${location.pathname}${query && `?${query}`}${location.hash}`,
    );
  } catch {
    // Sandboxed frames have no history of their own.
  }
}
