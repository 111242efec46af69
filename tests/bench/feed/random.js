// Seeded chance: the same seed gives the same numbers on every machine and in every version of Node.

/** sfc32 (Chris Doty-Humphrey, PractRand), seeded by one number. @returns {() => number} in [0, 1) */
export function random(seed) {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, seed >>> 0];
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  // Neighbouring seeds begin alike; after some rounds they have nothing in common.
  for (let i = 0; i < 16; i++) next();
  return next;
}

/** An integer in [0, below). */
export const integer = (chance, below) => Math.floor(chance() * below);

export const pick = (chance, list) => list[integer(chance, list.length)];

/** Picks from a list of which the k-th has a share of 1 / (k + 1), as words in texts have (Zipf). */
export function zipf(list) {
  const sums = new Float64Array(list.length);
  let sum = 0;
  for (let i = 0; i < list.length; i++) sums[i] = sum += 1 / (i + 1);
  return (chance) => {
    const wanted = chance() * sum;
    let low = 0;
    for (let high = list.length - 1; low < high;) {
      const middle = (low + high) >>> 1;
      if (sums[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return list[low];
  };
}
