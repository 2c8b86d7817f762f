package study.nocontact.analysis.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import study.nocontact.analysis.disclosure.Dimension;
import study.nocontact.analysis.disclosure.Group;
import study.nocontact.analysis.instrument.Codebook;

/** The words behind the names of variables and groups in tables. */
final class TableWords {

  private static final Map<String, String> DERIVED =
      Map.of(
          "role", "Side of the breakup the participant stood on",
          "silence_end", "How the silence ended, by the side that broke it");

  private final List<Codebook.Variable> codebook;

  TableWords(Release release) {
    codebook = release.codebook();
  }

  /** What a dimension groups. */
  String of(Dimension dimension) {
    return variable(dimension)
        .map(Codebook.Variable::question)
        .orElseGet(() -> DERIVED.getOrDefault(dimension.variable(), plain(dimension.variable())));
  }

  /** What a group holds. */
  String of(Dimension dimension, Group group) {
    return group.members().stream()
        .map(member -> category(dimension, member))
        .collect(Collectors.joining("; "));
  }

  /** The item a dimension groups; empty where it is derived from several. */
  Optional<Codebook.Variable> variable(Dimension dimension) {
    return codebook.stream()
        .filter(variable -> variable.variable().equals(dimension.variable()))
        .findFirst();
  }

  private String category(Dimension dimension, String member) {
    return variable(dimension)
        .map(variable -> variable.labels().get(member))
        .orElseGet(() -> plain(member));
  }

  private static String plain(String name) {
    return name.replaceAll("(\\d)_(\\d)", "$1–$2").replace('_', ' ');
  }
}
