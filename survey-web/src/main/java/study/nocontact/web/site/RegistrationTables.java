package study.nocontact.web.site;

import java.util.List;
import java.util.stream.Stream;
import study.nocontact.analysis.release.RegistrationDocument;
import study.nocontact.analysis.release.ReleasePlan;
import study.nocontact.analysis.release.StudyLog;

/** What was promised, and what the log holds, as tables. */
final class RegistrationTables {

  private final SiteText text;

  RegistrationTables(SiteText text) {
    this.text = text;
  }

  TextTable looks(RegistrationDocument document) {
    return new TextTable(
        text.get("registration.looks"),
        columns("registration.look", "registration.reports", "registration.level"),
        document.promised().looks().stream()
            .map(
                look ->
                    List.of(
                        Integer.toString(look.number()),
                        text.count(look.acceptedReports()),
                        text.decimal(look.level(), 6)))
            .toList());
  }

  TextTable plan(ReleasePlan plan) {
    return new TextTable(
        text.get("registration.plan"),
        columns("registration.table", "registration.title", "registration.population"),
        plan.tables().stream()
            .map(table -> List.of(table.name(), table.title(), table.population().words()))
            .toList());
  }

  TextTable history(RegistrationDocument document) {
    return new TextTable(
        text.get("registration.history"),
        columns("registration.version", "registration.changes", "registration.hash"),
        document.history().stream()
            .map(
                version ->
                    List.of(
                        Integer.toString(version.version()),
                        String.join(" ", version.changes()),
                        version.sha256()))
            .toList());
  }

  TextTable log(StudyLog log) {
    return new TextTable(
        text.get("registration.log"),
        columns(
            "registration.position",
            "registration.day",
            "registration.entered",
            "registration.content",
            "registration.hash"),
        log.entries().stream()
            .map(
                entry ->
                    List.of(
                        Integer.toString(entry.position()),
                        entry.day(),
                        text.get("log." + entry.kind().name(), entry.subject()),
                        entry.content(),
                        entry.hash()))
            .toList());
  }

  private List<String> columns(String... keys) {
    return Stream.of(keys).map(text::get).toList();
  }
}
