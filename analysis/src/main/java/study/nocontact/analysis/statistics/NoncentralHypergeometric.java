package study.nocontact.analysis.statistics;

import java.util.Arrays;

/**
 * How many of {@code draws} without replacement are marked when marked ones are preferred by an
 * odds ratio (Fisher's noncentral hypergeometric distribution). The masses are built outward from
 * the mode until they vanish as numbers, so the cost grows with the standard deviation and not with
 * the counts, and either tail is a sum of its own masses.
 */
final class NoncentralHypergeometric {

  private static final double SLACK = 1 + 1e-7;

  private final long marked;
  private final long unmarked;
  private final long draws;
  private final double oddsRatio;
  private final long first;
  private final double[] masses;
  private final double[] atMost;
  private final double[] atLeast;

  private NoncentralHypergeometric(long marked, long unmarked, long draws, double oddsRatio) {
    this.marked = marked;
    this.unmarked = unmarked;
    this.draws = draws;
    this.oddsRatio = oddsRatio;
    long mode = mode();
    double[] down = walk(mode, -1);
    double[] up = walk(mode, 1);
    first = mode - down.length;
    masses = new double[down.length + 1 + up.length];
    for (int i = 0; i < down.length; i++) {
      masses[down.length - 1 - i] = down[i];
    }
    masses[down.length] = 1;
    System.arraycopy(up, 0, masses, down.length + 1, up.length);
    double sum = Arrays.stream(masses).sum();
    Arrays.setAll(masses, i -> masses[i] / sum);
    atMost = masses.clone();
    for (int i = 1; i < masses.length; i++) {
      atMost[i] += atMost[i - 1];
    }
    atLeast = masses.clone();
    for (int i = masses.length - 2; i >= 0; i--) {
      atLeast[i] += atLeast[i + 1];
    }
  }

  static NoncentralHypergeometric of(long marked, long unmarked, long draws, double oddsRatio) {
    return new NoncentralHypergeometric(marked, unmarked, draws, oddsRatio);
  }

  private long lowest() {
    return Math.max(0, draws - unmarked);
  }

  private long highest() {
    return Math.min(marked, draws);
  }

  /** Mass at {@code x} over that at {@code x - 1}; falls as x grows. */
  private double ratio(long x) {
    return (double) (marked - x + 1)
        / x
        * ((double) (draws - x + 1) / (unmarked - draws + x))
        * oddsRatio;
  }

  private long mode() {
    long low = lowest();
    long high = highest();
    while (low < high) {
      long middle = high - (high - low) / 2;
      if (ratio(middle) >= 1) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private double[] walk(long mode, int step) {
    long end = step < 0 ? lowest() : highest();
    double[] walked = new double[16];
    int length = 0;
    double mass = 1;
    for (long x = mode; x != end; x += step) {
      mass *= step < 0 ? 1 / ratio(x) : ratio(x + 1);
      if (mass < Double.MIN_NORMAL) {
        break;
      }
      if (length == walked.length) {
        walked = Arrays.copyOf(walked, 2 * length);
      }
      walked[length++] = mass;
    }
    return Arrays.copyOf(walked, length);
  }

  /** The smallest value with a mass above 0. */
  long first() {
    return first;
  }

  /** The largest value with a mass above 0. */
  long last() {
    return first + masses.length - 1;
  }

  double mass(long x) {
    return x < first() || x > last() ? 0 : masses[(int) (x - first)];
  }

  double atMost(long x) {
    return x < first() ? 0 : x >= last() ? 1 : atMost[(int) (x - first)];
  }

  double atLeast(long x) {
    return x > last() ? 0 : x <= first() ? 1 : atLeast[(int) (x - first)];
  }

  /** Probability of all values no likelier than {@code x}, with a relative slack of 1e-7. */
  double noLikelierThan(long x) {
    double limit = mass(x) * SLACK;
    return Math.min(1, Arrays.stream(masses).filter(mass -> mass <= limit).sorted().sum());
  }

  /** Mean less {@code x}, so that little is lost when the two are close. */
  double meanLess(long x) {
    double sum = 0;
    for (int i = 0; i < masses.length; i++) {
      sum += (first - x + i) * masses[i];
    }
    return sum;
  }
}
