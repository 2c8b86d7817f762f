package study.nocontact.analysis.cli;

import picocli.CommandLine.IVersionProvider;
import study.nocontact.analysis.instrument.SurveyInstrument;
import study.nocontact.analysis.release.SoftwareVersion;

/** What the program says of its version. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {

    return new String[] {
      "analysis " + SoftwareVersion.CURRENT, "instrument " + SurveyInstrument.VERSION
    };
  }
}
