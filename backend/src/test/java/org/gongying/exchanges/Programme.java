package org.gongying.exchanges;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;

/** The linear programme of a packing as OR-Tools' simplex (GLOP) solves it, beside our own. */
final class Programme {
  private Programme() {}

  /**
   * Its optimum, in units of benefit times thousandths.
   *
   * @throws IllegalStateException where it is not proven
   */
  static double optimum(Uses uses) {
    Loader.loadNativeLibraries();
    var solver = MPSolver.createSolver("GLOP");
    var rows = new MPConstraint[uses.rows];
    for (int i = 0; i < uses.rows; i++) {
      rows[i] = solver.makeConstraint(-MPSolver.infinity(), 1);
    }
    double unit = Leg.HIGHEST_SCORE;
    for (int j = 0; j < uses.columns; j++) {
      var share = solver.makeNumVar(0, uses.most[j] / (double) Leg.WHOLE, "");
      solver.objective().setCoefficient(share, uses.benefit[j] / unit);
      for (int k = uses.start[j]; k < uses.start[j + 1]; k++) {
        int row = uses.row[k];
        rows[row].setCoefficient(share, (double) uses.amount[k] / uses.capacity[row]);
      }
    }
    solver.objective().setMaximization();
    if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
      throw new IllegalStateException("Not solved");
    }
    return solver.objective().value() * unit * Leg.WHOLE;
  }
}
