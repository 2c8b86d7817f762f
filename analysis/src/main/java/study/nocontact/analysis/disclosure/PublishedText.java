package study.nocontact.analysis.disclosure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import study.nocontact.analysis.claim.BinnedProportions.Bin;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.claim.FlowStep;
import study.nocontact.analysis.claim.Scan;
import study.nocontact.analysis.claim.Sensitivity;
import study.nocontact.analysis.claim.TestResult;

/**
 * Rounds the counts in a finding's sentences. A whole number in a text is taken for a count if it
 * follows {@code n =}, stands on either side of "of", has a comma between its digits, is one the
 * finding holds, or, from ten, if a word follows. Days, percentages and the planned least n are
 * left alone, and so is all that a verdict "needs" or that something is "above" or "below". The
 * claims write percentages and p-values with no more digits than may be published.
 */
final class PublishedText {

  private static final Pattern WHOLE_NUMBER =
      Pattern.compile(
          "(?<![\\w.,–-])(?<!\\bday |\\d to )(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?![\\d]|[.,]\\d)"
              + "(?!\\s?%| ?per ?cent|[-–]\\d| to \\d"
              + "|[ -](?:days?|weeks?|months?|years?|points?|permutations)\\b)");
  private static final Pattern BEFORE_A_COUNT = Pattern.compile("(?:\\b[nN] = |\\d of (?:the )?)$");
  private static final Pattern AFTER_A_COUNT = Pattern.compile("^ of (?:the )?\\d");
  private static final Pattern PLANNED =
      Pattern.compile("\\b(?:needs [^;.]*|(?:above|below|than|least|most) )$");
  private static final Pattern WORD = Pattern.compile("^ \\p{L}");

  private final long minimumN;
  private final Map<Long, Long> known = new HashMap<>();

  PublishedText(Finding exact) {
    minimumN = exact.minimumN();
    counts(exact).forEach(count -> known.put(count, DisclosurePolicy.rounded(count)));
    known.put(exact.moreReports(), Rounding.countUp(exact.moreReports()));
  }

  String rounded(String text) {
    return WHOLE_NUMBER.matcher(text).replaceAll(match -> rounded(text, match));
  }

  private String rounded(String text, MatchResult match) {
    String before = text.substring(0, match.start());
    String after = text.substring(match.end());
    String written = match.group();
    long number = Long.parseLong(written.replace(",", ""));
    boolean surely = BEFORE_A_COUNT.matcher(before).find() || AFTER_A_COUNT.matcher(after).find();
    boolean likely =
        written.contains(",")
            || known.containsKey(number)
            || number >= DisclosurePolicy.UNSAFE_BELOW && WORD.matcher(after).find();
    boolean planned = number == minimumN || PLANNED.matcher(before).find();
    return surely || likely && !planned ? rounded(number) : written;
  }

  private String rounded(long count) {
    return DisclosurePolicy.unsafe(count)
        ? "fewer than " + DisclosurePolicy.UNSAFE_BELOW
        : String.format(
            Locale.ENGLISH, "%,d", known.getOrDefault(count, DisclosurePolicy.rounded(count)));
  }

  private static Stream<Long> counts(Finding exact) {
    return Stream.of(
            Stream.of(exact.n(), exact.events(), Math.round(exact.effectiveN())),
            exact.flow().stream().map(FlowStep::reports),
            Stream.concat(
                    exact.estimates().stream(),
                    exact.sensitivity().stream().map(Sensitivity::estimate))
                .filter(Objects::nonNull)
                .map(Estimate::n),
            exact.tests().stream().map(TestResult::n),
            exact.bins().stream().flatMap(e -> e.bins().stream()).flatMap(PublishedText::counts),
            exact.scans().stream().flatMap(e -> e.candidates().stream()).map(Scan.Candidate::n),
            exact.curves().stream()
                .flatMap(curve -> curve.lines().stream())
                .flatMap(line -> line.points().stream())
                .flatMap(point -> Stream.of(point.atRisk(), point.events())))
        .flatMap(counts -> counts);
  }

  private static Stream<Long> counts(Bin bin) {
    return Stream.of(bin.n(), bin.successes(), bin.n() - bin.successes());
  }
}
