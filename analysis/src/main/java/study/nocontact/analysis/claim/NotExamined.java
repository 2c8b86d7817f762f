package study.nocontact.analysis.claim;

import java.util.List;

/** The examination of a claim that cannot be examined. */
record NotExamined(Claim claim, Look look) implements Examination {

  @Override
  public Double p() {
    return null;
  }

  @Override
  public Finding judge(Double adjustedP) {
    ClaimDescription description = claim.description();
    Words words = new Words(claim.id());
    Judgement judgement =
        new Judgement(
            Verdict.NOT_TESTABLE,
            "",
            false,
            List.of(description.rule()),
            words.shared("sentence.not_testable", description.rule()),
            words.shared("report.not_testable"));
    Evidence none =
        new Evidence(
            List.of(), 0, 0, 0, 0, 0, null, List.of(), List.of(), null, List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of(), List.of());
    return none.judged(claim, look, adjustedP, judgement);
  }
}
