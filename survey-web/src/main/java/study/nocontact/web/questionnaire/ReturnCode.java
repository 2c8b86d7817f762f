package study.nocontact.web.questionnaire;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The code that stands for a report: 17 random signs and a check sign.
 *
 * <p>The sum of the signs' values, weighted 18 to 1, is 0 modulo the prime number of signs. So a
 * wrong sign and two swapped signs are always noticed.
 *
 * @param signs the 18 signs without separators
 */
public record ReturnCode(String signs) {

  /** Without signs that are taken for others: 0 O, 1 I L, 5 S, U V. */
  static final String ALPHABET = "23456789ABCDEFGHJKMNPQRTVWXYZ";

  static final int LENGTH = 18;
  private static final int GROUP = 3;
  private static final String IGNORED = "[\\s\\p{Pd}\\u2212.]";

  public ReturnCode {
    if (!isValid(signs)) {
      throw new IllegalArgumentException("The check sign does not fit");
    }
  }

  static ReturnCode random(RandomGenerator random) {
    StringBuilder signs = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH - 1; i++) {
      signs.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    int missing = Math.floorMod(-weightedSum(signs), ALPHABET.length());
    return new ReturnCode(signs.append(ALPHABET.charAt(missing)).toString());
  }

  /** Reads a code as people type it; empty if it has a typing mistake. */
  public static Optional<ReturnCode> read(String typed) {
    String signs = typed.replaceAll(IGNORED, "").toUpperCase(Locale.ROOT);
    return isValid(signs) ? Optional.of(new ReturnCode(signs)) : Optional.empty();
  }

  /** The code in groups, as it is shown. */
  public String shown() {
    return signs.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
  }

  /** Never the code, so that no log or error message can hold it. */
  @Override
  public String toString() {
    return "ReturnCode";
  }

  private static boolean isValid(String signs) {
    return signs.length() == LENGTH
        && signs.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)
        && weightedSum(signs) % ALPHABET.length() == 0;
  }

  private static int weightedSum(CharSequence signs) {
    int sum = 0;
    for (int i = 0; i < signs.length(); i++) {
      sum += (LENGTH - i) * ALPHABET.indexOf(signs.charAt(i));
    }
    return sum;
  }
}
