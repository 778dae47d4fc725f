/**
 * Copies a text; where the browser does not allow that, selects it where it stands.
 * @returns whether it was copied
 */
export async function copyText(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    return false;
  }
}
