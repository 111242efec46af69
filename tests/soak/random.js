// Random choices that come out the same for the same seed, so that every find can be had again.

/** A generator of 32-bit numbers (mulberry32): small, and good enough to choose with. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** One number from several: neighbouring rounds and steps must have nothing in common. */
export const mixed = (...numbers) =>
  numbers.reduce((hash, number) => generator(Math.imul(hash ^ number, 0x9e3779b1))(), 0x811c9dc5);

export class Random {
  #next;

  constructor(...seed) {
    this.#next = generator(mixed(...seed));
  }

  /** A whole number from 0 up to, and not including, `end`. */
  below(end) {
    return this.#next() % Math.max(1, end);
  }

  between(least, most) {
    return least + this.below(most - least + 1);
  }

  /** True in so many of a hundred cases. */
  percent(share) {
    return this.below(100) < share;
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  /** One of `[weight, value]` pairs. */
  weighted(pairs) {
    let at = this.below(pairs.reduce((sum, [weight]) => sum + weight, 0));
    for (const [weight, value] of pairs) {
      if (at < weight) return value;
      at -= weight;
    }
    return undefined;
  }

  some(list, most) {
    return Array.from({ length: this.between(1, most) }, () => this.pick(list));
  }
}
