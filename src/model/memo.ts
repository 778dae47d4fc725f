/** Keeps what is made once for each pair of texts or numbers. */
export function memo<T, B extends string | number = string>(make: (one: string, other: B) => T) {
  const made = new Map<string, T>();
  return (one: string, other: B | '' = ''): T => {
    const key = `${one} ${other}`;
    let result = made.get(key);
    if (result === undefined) made.set(key, (result = make(one, other as B)));
    return result;
  };
}
