package study.nocontact.analysis.cli;

import picocli.CommandLine.IVersionProvider;
import study.nocontact.analysis.instrument.SurveyInstrument;

/** What the program says of its version. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String packaged = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "analysis " + (packaged == null ? "(not packaged)" : packaged),
      "instrument " + SurveyInstrument.VERSION
    };
  }
}
