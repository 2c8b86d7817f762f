package study.nocontact.web.response;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.QualityRules;
import study.nocontact.analysis.instrument.QualityRules.Reason;

/** A report as it lies in the database: nothing that tells who, from where, or exactly when. */
@Entity
@Table(name = "response")
public class StoredResponse {

  @Id private UUID id;

  @Column(name = "instrument_version")
  private String instrumentVersion;

  private int wave;
  private int period;

  @Enumerated(EnumType.STRING)
  private ReportState state;

  @Column(name = "quality_rules")
  private String qualityRules;

  @Column(name = "quality_reasons")
  private String qualityReasons;

  private String answers;

  /** Held by the first of all reports with these answers; null for those not compared. */
  @Column(name = "answers_hash")
  private String answersHash;

  @Column(name = "code_hash")
  private String codeHash;

  private boolean readable;

  protected StoredResponse() {}

  StoredResponse(NewResponse response, Optional<String> hash) {
    id = UUID.randomUUID();
    instrumentVersion = response.instrumentVersion();
    wave = response.wave();
    period = response.period();
    state = response.quality().state();
    qualityRules = QualityRules.VERSION;
    qualityReasons =
        response.quality().reasons().stream().map(Reason::name).collect(Collectors.joining(" "));
    answers = response.answers();
    answersHash = hash.orElse(null);
    codeHash = response.codeHash();
    readable = response.readable();
  }

  /** A row as plain SQL gives it. */
  static StoredResponse of(ResultSet row) throws SQLException {
    StoredResponse response = new StoredResponse();
    response.id = row.getObject("id", UUID.class);
    response.instrumentVersion = row.getString("instrument_version");
    response.wave = row.getInt("wave");
    response.period = row.getInt("period");
    response.state = ReportState.valueOf(row.getString("state"));
    response.qualityRules = row.getString("quality_rules");
    response.qualityReasons = row.getString("quality_reasons");
    response.answers = row.getString("answers");
    response.answersHash = row.getString("answers_hash");
    response.codeHash = row.getString("code_hash");
    response.readable = row.getBoolean("readable");
    return response;
  }

  UUID id() {
    return id;
  }

  public String instrumentVersion() {
    return instrumentVersion;
  }

  public int wave() {
    return wave;
  }

  public int period() {
    return period;
  }

  public ReportState state() {
    return state;
  }

  /** The version of the rules that the report was judged by. */
  public String qualityRules() {
    return qualityRules;
  }

  /** All that the rules found against the report, even if it is accepted. */
  public List<Reason> qualityReasons() {
    return Stream.of(qualityReasons.split(" "))
        .filter(name -> !name.isEmpty())
        .map(Reason::valueOf)
        .toList();
  }

  public String answers() {
    return answers;
  }

  public String codeHash() {
    return codeHash;
  }

  /** Whether whoever holds the code may read the answers of all waves; said at the first. */
  public boolean readable() {
    return readable;
  }
}
