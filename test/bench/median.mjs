const sorted = (numbers) => numbers.filter(Number.isFinite).sort((one, other) => one - other);

/** The middle of some numbers; `null` where there are none. */
export function median(numbers) {
  const inOrder = sorted(numbers);
  if (inOrder.length === 0) return null;
  const middle = inOrder.length >> 1;
  return inOrder.length % 2 ? inOrder[middle] : (inOrder[middle - 1] + inOrder[middle]) / 2;
}

/** The least of some numbers: what other work on the machine disturbed least. `null` where there are none. */
export function least(numbers) {
  return sorted(numbers)[0] ?? null;
}
