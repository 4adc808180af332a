package org.gongying.exchanges;

/** Whole roots of products of scores. */
final class Roots {
  private Roots() {}

  /** The largest whole number whose n-th power is at most that product (at most 10^16). */
  static int root(int n, long product) {
    int root =
        (int)
            switch (n) {
              case 2 -> Math.sqrt(product);
              case 3 -> Math.cbrt(product);
              case 4 -> Math.sqrt(Math.sqrt(product));
              default -> throw new IllegalArgumentException("Not a root: " + n);
            };
    // The last digit of a double may be off by one either way.
    while (power(n, root) > product) {
      root--;
    }
    while (power(n, root + 1) <= product) {
      root++;
    }
    return root;
  }

  private static long power(int n, long base) {
    long power = base * base;
    return n == 2 ? power : n == 3 ? power * base : power * power;
  }
}
