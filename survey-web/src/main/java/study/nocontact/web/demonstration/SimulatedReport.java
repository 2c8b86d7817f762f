package study.nocontact.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import study.nocontact.analysis.instrument.AnswerParser;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.ParsedAnswers;
import study.nocontact.web.response.NewResponse;

/** Sends a simulated report through the validation that the form uses. */
@ApplicationScoped
class SimulatedReport {

  NewResponse response(int index, Answers simulated, int period) {
    Map<String, List<String>> fields = new HashMap<>();
    simulated.items().stream()
        .filter(item -> item.topic().isPresent())
        .forEach(item -> fields.putAll(typed(item, simulated)));
    ParsedAnswers parsed = AnswerParser.parse(fields);
    if (!parsed.problems().isEmpty() || !parsed.dropped().isEmpty()) {
      throw new IllegalStateException("Simulated report " + index + " is not valid: " + parsed);
    }
    return NewResponse.first(
        recorded(parsed.answers(), simulated), Set.of(), period, codeHash(index), false);
  }

  private static Answers recorded(Answers answers, Answers simulated) {
    Answers recorded = answers;
    for (Item<?> item : simulated.items()) {
      recorded = item.topic().isEmpty() ? copied(item, simulated, recorded) : recorded;
    }
    return recorded;
  }

  private static <T> Answers copied(Item<T> item, Answers from, Answers to) {
    return to.with(item, from.get(item).orElseThrow());
  }

  /** What stands for a return code nobody holds. */
  String codeHash(int index) {
    try {
      byte[] name = ("simulated " + index).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(name));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }

  private static <T> Map<String, List<String>> typed(Item<T> item, Answers answers) {
    return item.type().unparse(item.variable(), answers.get(item).orElseThrow());
  }
}
