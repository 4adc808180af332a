package org.gongying.exchanges;

import java.util.Arrays;

/**
 * The linear programme of a packing, exchanges at any share, solved nearly: a price for each row, a
 * share for each exchange, and the bound the prices prove.
 *
 * <p>Primal-dual hybrid gradient with the diagonal steps of Pock and Chambolle (2011), averages and
 * restarts with a balanced step as in PDLP (Applegate et al., 2021). The bound does not rest on its
 * convergence: by weak duality any prices y ≥ 0 prove that no packing is worth more than Σ y + Σ
 * most · max(0, benefit − Σ part · y).
 */
final class Prices {
  /** Iterations between two looks at the bound. */
  private static final int ROUND = 50;

  private static final int MOST_ROUNDS = 40;

  /**
   * When three rounds lower the bound by less than this share of it, more is not worth the time.
   */
  private static final double SETTLED = 4e-5;

  /** More than what a sum of doubles can be wrong by. */
  private static final double MARGIN = 1 + 1e-9;

  /** By row, in benefit for all of it. */
  double[] price;

  /** By column, 0 to 1. */
  double[] share;

  /** No packing is worth more, in units of benefit times thousandths. */
  long bound;

  private final Uses uses;
  private final double[] part;
  private final double[] worth;
  private final double[] columnStep;
  private final double[] rowStep;
  private double[] x;
  private double[] y;
  private double[] taken;

  private Prices(Uses uses) {
    this.uses = uses;
    part = new double[uses.row.length];
    worth = new double[uses.columns];
    columnStep = new double[uses.columns];
    rowStep = new double[uses.rows];
    double highest = Leg.HIGHEST_SCORE * Exchange.LONGEST;
    for (int j = 0; j < uses.columns; j++) {
      worth[j] = uses.benefit[j] / highest;
      for (int k = uses.start[j]; k < uses.start[j + 1]; k++) {
        part[k] = (double) uses.amount[k] / uses.capacity[uses.row[k]];
        columnStep[j] += part[k];
        rowStep[uses.row[k]] += part[k];
      }
      columnStep[j] = 1 / columnStep[j];
    }
    for (int i = 0; i < uses.rows; i++) {
      rowStep[i] = 1 / rowStep[i];
    }
    x = new double[uses.columns];
    y = new double[uses.rows];
    taken = new double[uses.rows];
    solve();
    double unit = Leg.HIGHEST_SCORE * Exchange.LONGEST;
    bound = (long) Math.ceil(proved(price) * unit * Leg.WHOLE * MARGIN);
    for (int i = 0; i < uses.rows; i++) {
      price[i] *= unit;
    }
  }

  static Prices of(Uses uses) {
    return new Prices(uses);
  }

  private void solve() {
    price = y.clone();
    share = x;
    double best = proved(y);
    double[] recent = {best, best, best};
    double balance = 1;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      var x0 = x.clone();
      var y0 = y.clone();
      var sumX = new double[uses.columns];
      var sumY = new double[uses.rows];
      for (int i = 0; i < ROUND; i++) {
        step(balance, sumX, sumY);
      }
      average(sumX);
      average(sumY);
      double last = proved(y);
      double mean = proved(sumY);
      if (mean < last) {
        x = sumX;
        y = sumY;
      }
      if (Math.min(last, mean) < best) {
        best = Math.min(last, mean);
        price = y.clone();
        share = x.clone();
      }
      if (recent[round % 3] - best < SETTLED * best) {
        return;
      }
      recent[round % 3] = best;
      balance = balanced(balance, x0, y0);
    }
  }

  private static void average(double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= ROUND;
    }
  }

  private void step(double balance, double[] sumX, double[] sumY) {
    Arrays.fill(taken, 0);
    for (int j = 0; j < uses.columns; j++) {
      double old = x[j];
      double now = old + balance * columnStep[j] * reduced(j, y);
      now = Math.max(0, Math.min(uses.most[j] / (double) Leg.WHOLE, now));
      x[j] = now;
      sumX[j] += now;
      double beyond = 2 * now - old;
      if (beyond != 0) {
        for (int k = uses.start[j]; k < uses.start[j + 1]; k++) {
          taken[uses.row[k]] += part[k] * beyond;
        }
      }
    }
    for (int i = 0; i < uses.rows; i++) {
      y[i] = Math.max(0, y[i] + rowStep[i] / balance * (taken[i] - 1));
      sumY[i] += y[i];
    }
  }

  /** Steps of the two sides in proportion to how far each went, half way from before. */
  private double balanced(double before, double[] x0, double[] y0) {
    double dx = 0;
    double dy = 0;
    for (int j = 0; j < x.length; j++) {
      dx += (x[j] - x0[j]) * (x[j] - x0[j]) / columnStep[j];
    }
    for (int i = 0; i < y.length; i++) {
      dy += (y[i] - y0[i]) * (y[i] - y0[i]) / rowStep[i];
    }
    return dx < 1e-12 || dy < 1e-12 ? before : Math.sqrt(Math.sqrt(dx / dy) * before);
  }

  private double reduced(int column, double[] prices) {
    double left = worth[column];
    for (int k = uses.start[column]; k < uses.start[column + 1]; k++) {
      left -= part[k] * prices[uses.row[k]];
    }
    return left;
  }

  private double proved(double[] prices) {
    double sum = 0;
    for (double p : prices) {
      sum += p;
    }
    for (int j = 0; j < uses.columns; j++) {
      sum += uses.most[j] / (double) Leg.WHOLE * Math.max(0, reduced(j, prices));
    }
    return sum;
  }

  /** What an exchange is worth beyond the prices of what it takes. */
  double gain(int column) {
    double left = uses.benefit[column];
    for (int k = uses.start[column]; k < uses.start[column + 1]; k++) {
      left -= part[k] * price[uses.row[k]];
    }
    return left;
  }
}
