package study.nocontact.analysis.claim;

import java.util.List;

/** A verdict with its reasons and the words for it; see {@link Finding} for the components. */
record Judgement(
    Verdict verdict,
    String grade,
    boolean fragile,
    List<String> reasons,
    String sentence,
    String report) {}
