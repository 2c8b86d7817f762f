package study.nocontact.analysis.statistics;

/**
 * Sums over subjects whose value v moves by a multiple of a slope q of their own: after each move
 * the sum of v squared is known without looking at the subjects again.
 */
final class DriftingSums {

  private double subjects;
  private double values;
  private double slopes;
  private double squares;
  private double products;
  private double squaredSlopes;

  /** Adds subjects with a value and a slope in common; a negative number takes them out. */
  void add(double number, double value, double slope) {
    subjects += number;
    values += number * value;
    slopes += number * slope;
    squares += number * value * value;
    products += number * value * slope;
    squaredSlopes += number * slope * slope;
  }

  /** Changes each v by {@code move} q + {@code shift}. */
  void move(double move, double shift) {
    squares +=
        2 * (move * products + shift * values)
            + move * (move * squaredSlopes + 2 * shift * slopes)
            + shift * shift * subjects;
    products += move * squaredSlopes + shift * slopes;
    values += move * slopes + shift * subjects;
  }

  /** Changes each q by {@code change}. */
  void tilt(double change) {
    products += change * values;
    squaredSlopes += change * (2 * slopes + change * subjects);
    slopes += change * subjects;
  }

  double subjects() {
    return subjects;
  }

  /** Sum of v squared. */
  double squares() {
    return squares;
  }
}
