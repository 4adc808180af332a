package org.gongying.exchanges;

import java.util.List;

/**
 * Exchanges that can all be made together, found for the greatest benefit: participants × score ×
 * share, added up.
 *
 * @param bound no plan of the exchanges looked at has a greater benefit
 * @param cut whether there were more exchanges than could be looked at: the bound is silent on
 *     those
 */
public record Plan(List<Exchange> exchanges, long benefit, long bound, boolean cut) {

  /** By how much a better plan could beat this one at most, as a share of the bound. */
  public double gap() {
    return bound == 0 ? 0 : (double) (bound - benefit) / bound;
  }
}
