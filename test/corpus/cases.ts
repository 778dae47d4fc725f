/** The cases of a file of the corpus; none where it is not there. */
export async function loadCases<T>(file: string): Promise<readonly T[]> {
  const response = await fetch(`/corpus/${file}`);
  if (!response.ok) return [];
  const document = (await response.json()) as readonly T[] | { readonly cases: readonly T[] };
  return 'cases' in document ? document.cases : document;
}

/** In pieces of a size. */
export function batches<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  const starts = [...all.keys()].filter((index) => index % size === 0);
  return starts.map((start) => all.slice(start, start + size));
}
