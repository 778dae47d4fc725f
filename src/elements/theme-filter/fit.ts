/** How many items of given widths fit into rows; room is kept for a last one (`more`) where not all do. Sizes in CSS pixels. */
export function fitting(
  widths: readonly number[],
  row: number,
  gap: number,
  more: number,
  rows: number,
): number {
  const count = (last: number) => {
    let used = -gap;
    let line = 1;
    for (let index = 0; index < widths.length; index++) {
      const width = Math.min(widths[index]!, row);
      if (used + gap + width > row) {
        line++;
        used = -gap;
      }
      const reserve = line === rows ? last : 0;
      if (line > rows || used + gap + width + (reserve && gap + reserve) > row) return index;
      used += gap + width;
    }
    return widths.length;
  };
  return count(0) === widths.length ? widths.length : count(more);
}
