package org.gongying.allocation;

import java.util.Arrays;

/**
 * The connected parts of a problem: what is shared out in one changes nothing in another. Needs are
 * connected by an offer, and where there is fairness by their claim. Pairs that can carry nothing
 * connect nothing, and needs without a pair that can are in no part.
 */
final class Parts {
  /** Needs by part; those of part i are from {@code first[i]} up to {@code first[i + 1]}. */
  final int[] needs;

  final int[] first;
  private final int[] above;

  Parts(Problem problem, Fairness fairness) {
    int offers = problem.offers();
    int count = problem.needs();
    above = new int[offers + count + problem.claims().size()];
    Arrays.setAll(above, i -> i);
    boolean[] in = new boolean[count];
    for (int n = 0; n < count; n++) {
      for (int p = problem.first[n]; p < problem.first[n + 1]; p++) {
        if (problem.usable(n, p)) {
          join(offers + n, problem.offer[p]);
          in[n] = true;
        }
      }
      if (in[n] && !fairness.tranches().isEmpty()) {
        join(offers + n, offers + count + problem.claim[n]);
      }
    }
    int[] number = new int[above.length];
    int[] size = new int[count + 1];
    int parts = 0;
    for (int n = 0; n < count; n++) {
      if (in[n]) {
        int top = top(offers + n);
        if (number[top] == 0) {
          number[top] = ++parts;
        }
        size[number[top]]++;
      }
    }
    first = Arrays.copyOf(size, parts + 1);
    for (int i = 0; i < parts; i++) {
      first[i + 1] += first[i];
    }
    needs = new int[first[parts]];
    int[] end = first.clone();
    for (int n = 0; n < count; n++) {
      if (in[n]) {
        needs[end[number[top(offers + n)] - 1]++] = n;
      }
    }
  }

  int count() {
    return first.length - 1;
  }

  private void join(int a, int b) {
    above[top(a)] = top(b);
  }

  private int top(int i) {
    while (above[i] != i) {
      above[i] = above[above[i]];
      i = above[i];
    }
    return i;
  }
}
