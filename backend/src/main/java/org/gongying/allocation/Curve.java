package org.gongying.allocation;

import java.util.List;

/** What fairness costs: the best plan at each level, from none to all of the scale. */
public record Curve(List<Point> points) {
  /**
   * @param tenths of the scale, as {@link Fairness#level} takes them
   */
  public record Point(int tenths, Outcome outcome, Proof proof) {}

  public Curve {
    points = List.copyOf(points);
  }

  /** The watch hears each level's run by itself. */
  public static Curve of(Problem problem, List<Integer> levels, Watch watch) {
    return new Curve(levels.stream().map(tenths -> point(problem, tenths, watch)).toList());
  }

  private static Point point(Problem problem, int tenths, Watch watch) {
    var fairness = Fairness.level(tenths);
    var plan = Plan.best(problem, fairness, watch);
    return new Point(tenths, Outcome.of(problem, plan), Proof.of(problem, fairness, plan));
  }
}
