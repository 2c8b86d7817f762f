package study.nocontact.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import study.nocontact.analysis.disclosure.CountSystem.Row;

/**
 * Linear programs over the cells of one table in all releases: all equations and inequalities that
 * tell of them, where cells of other tables may take any value within their bounds.
 */
final class CellPrograms {

  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final Map<Integer, Variable> open = new TreeMap<>();
  private final CellBounds bounds;

  CellPrograms(CountSystem system, CellBounds bounds, List<Integer> cells) {
    this.bounds = bounds;
    for (int cell : cells) {
      if (!bounds.fixed(cell)) {
        open.put(
            cell,
            model.addVariable("x" + cell).lower(bounds.low()[cell]).upper(bounds.high()[cell]));
      }
    }
    for (Row row : system.rows()) {
      add(row);
    }
  }

  private void add(Row row) {
    double least = 0;
    double greatest = 0;
    List<Variable> variables = new ArrayList<>();
    List<Integer> signs = new ArrayList<>();
    for (int i = 0; i < row.cells().length; i++) {
      Variable variable = open.get(row.cells()[i]);
      if (variable != null) {
        variables.add(variable);
        signs.add(row.signs()[i]);
      } else {
        double low = bounds.low()[row.cells()[i]];
        double high = bounds.high()[row.cells()[i]];
        least += row.signs()[i] > 0 ? low : -high;
        greatest += row.signs()[i] > 0 ? high : -low;
      }
    }
    if (variables.size() > 1) {
      Expression expression = model.addExpression("r" + model.countExpressions());
      for (int i = 0; i < variables.size(); i++) {
        expression.add(variables.get(i), signs.get(i));
      }
      expression.lower(row.low() - greatest);
      if (Double.isFinite(row.high())) {
        expression.upper(row.high() - least);
      }
    }
  }

  /**
   * Values of all cells that fit everything published, far from others in a random direction: where
   * two such answers differ, the cell is not determined.
   */
  double[] answer(SplittableRandom random) {
    double[] answer = bounds.low().clone();
    open.forEach((cell, variable) -> variable.weight(random.nextDouble(-1, 1)));
    solve(model.minimise());
    open.forEach((cell, variable) -> answer[cell] = variable.getValue().doubleValue());
    open.values().forEach(variable -> variable.weight(null));
    return answer;
  }

  /** Whether only one value is possible. */
  boolean determines(int cell) {
    if (bounds.fixed(cell)) {
      return true;
    }
    Variable variable = open.get(cell);
    variable.weight(1);
    double least = solve(model.minimise());
    double greatest = solve(model.maximise());
    variable.weight(null);
    return greatest - least < 0.5;
  }

  private static double solve(Optimisation.Result result) {
    if (!result.getState().isOptimal()) {
      throw new IllegalStateException("the program was not solved: " + result.getState());
    }
    return result.getValue();
  }
}
