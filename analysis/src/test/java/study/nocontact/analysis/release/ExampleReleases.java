package study.nocontact.analysis.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.REGION;
import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_ANY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import study.nocontact.analysis.dataset.Case;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.disclosure.ExampleFindings;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.Region;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Categories.YesNo;

/** Small releases on made-up cases. */
public final class ExampleReleases {

  static final ReleaseBuilder BUILDER =
      new ReleaseBuilder(
          ReleaseSchedule.STANDARD,
          (cases, setting) -> List.of(ExampleFindings.finding()),
          "0.0-test");

  private ExampleReleases() {}

  /** The first release of a simulated study. */
  public static Release first() {
    return BUILDER.build(1, cases(100), List.of(), 1, true);
  }

  /** The same as the software in force would make it. */
  public static Release current() {
    return new ReleaseBuilder(
            ReleaseSchedule.STANDARD,
            (cases, setting) -> List.of(ExampleFindings.finding()),
            SoftwareVersion.CURRENT)
        .build(1, cases(100), List.of(), 1, true);
  }

  /** The same with one file altered and a manifest that fits it. */
  public static byte[] forged(byte[] zip, String path, String what, String by) {
    Map<String, byte[]> files = new LinkedHashMap<>(StoredZip.read(zip));
    byte[] before = files.get(path);
    byte[] after = new String(before, UTF_8).replace(what, by).getBytes(UTF_8);
    files.put(path, after);
    String manifest =
        new String(files.get(Manifest.PATH), UTF_8)
            .replace(Sha256.of(before), Sha256.of(after))
            .replace("\"bytes\": " + before.length, "\"bytes\": " + after.length);
    files.put(Manifest.PATH, manifest.getBytes(UTF_8));
    return StoredZip.write(files);
  }

  /** Three times {@code size} accepted reports and ten that are set aside. */
  static CaseTable cases(long size) {
    return new CaseTable.Builder()
        .add(report(Initiator.EX, Region.EUROPE, ReportState.ACCEPTED), size)
        .add(report(Initiator.ME, Region.ASIA, ReportState.ACCEPTED), size)
        .add(report(Initiator.BOTH, Region.ASIA, ReportState.ACCEPTED), size - 4)
        .add(report(Initiator.NOT_SAID, Region.NORTH_AMERICA, ReportState.ACCEPTED), 4)
        .add(report(Initiator.EX, Region.OCEANIA, ReportState.QUARANTINED), 10)
        .build();
  }

  private static Case report(Initiator initiator, Region region, ReportState state) {
    return Case.of(
        Answers.none()
            .with(INITIATOR, initiator)
            .with(CONTACT_POLICY, ContactPolicy.REGULAR)
            .with(SILENCE_ANY, YesNo.NO)
            .with(BACK_TOGETHER, BackTogether.NO)
            .with(REGION, region)
            .with(REPORT_STATE, state));
  }
}
