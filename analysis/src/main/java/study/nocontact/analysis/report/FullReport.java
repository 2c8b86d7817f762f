package study.nocontact.analysis.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import study.nocontact.analysis.claim.ClaimTests;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.claim.Verdict;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.InstrumentText;

/**
 * Everything that a file of reports says, with exact numbers: it is for whoever may see the reports
 * themselves, and passes no disclosure control.
 */
public final class FullReport {

  private final Source source;
  private final List<Finding> findings;
  private final List<Section> sections;

  private FullReport(Source source, List<Finding> findings, List<Section> sections) {
    this.source = source;
    this.findings = findings;
    this.sections = sections;
  }

  /** Tests the claims and does the analyses around them. */
  public static FullReport of(Source source) {
    List<Finding> findings = ClaimTests.run(source.cases(), source.setting());
    return new FullReport(source, findings, sections(source, findings));
  }

  private static List<Section> sections(Source source, List<Finding> findings) {
    InstrumentText text = InstrumentText.in(Locale.ENGLISH);
    CaseTable accepted = Reports.accepted(source.cases());
    CaseTable compared = ComparisonSection.compared(accepted);
    SilenceTimes silences = SilenceTimes.of(accepted);
    return List.of(
        FlowSection.of(source, accepted, findings),
        SampleSection.of(accepted, text),
        MissingSection.of(accepted, text),
        ClaimsSection.of(findings),
        SensitivitySection.of(findings),
        TimeSection.of(silences),
        FeelingsSection.of(accepted, text),
        ForecastSection.of(accepted),
        ComparisonSection.of(compared),
        ModelsSection.of(compared, silences),
        each(findings),
        ChecklistSection.of(),
        SourceSection.of(source));
  }

  private static Section each(List<Finding> findings) {
    Section.Builder section =
        Section.of("each-claim", "Claim by claim")
            .say("The rule of each claim, what was found, and the plots and numbers behind it.");
    findings.forEach(finding -> section.part(ClaimSection.of(finding)));
    return section.build();
  }

  /** How many reports there are and how the claims came out, in one sentence each. */
  String summary() {
    String verdicts =
        Stream.of(Verdict.values())
            .map(
                verdict ->
                    findings.stream().filter(finding -> finding.verdict() == verdict).count()
                        + " "
                        + Estimates.words(verdict))
            .filter(words -> !words.startsWith("0 "))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ENGLISH,
        "%,d reports, %,d rows that could not be used. Of %d claims: %s.",
        source.cases().reports(),
        source.numberOfBadRows(),
        findings.size(),
        verdicts);
  }

  Source source() {
    return source;
  }

  List<Section> sections() {
    return sections;
  }

  Stream<Figure> figures() {
    return exhibits().filter(Figure.class::isInstance).map(Figure.class::cast);
  }

  /** All tables, those of plots too. */
  Stream<DataTable> tables() {
    return exhibits()
        .map(each -> each instanceof Figure figure ? figure.table() : (DataTable) each);
  }

  private Stream<Exhibit> exhibits() {
    return sections.stream().flatMap(Section::allExhibits);
  }

  /** The findings as another program reads them. */
  String json() {
    return new FindingsJson(
            source.file(),
            source.setting().seed(),
            source.cases().reports(),
            source.numberOfBadRows(),
            findings)
        .text();
  }
}
