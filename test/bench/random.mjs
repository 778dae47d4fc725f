/** Numbers from 0 to 1 that look like chance and are the same in every run (mulberry32). */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Picks and shuffles by such numbers. */
export function dice(seed) {
  const random = randomFrom(seed);
  const below = (limit) => Math.floor(random() * limit);
  return {
    below,
    pick: (list) => list[below(list.length)],
    happens: (chance) => random() < chance,
    shuffle(list) {
      for (let last = list.length - 1; last > 0; last--) {
        const other = below(last + 1);
        [list[last], list[other]] = [list[other], list[last]];
      }
      return list;
    },
  };
}
