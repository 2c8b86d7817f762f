package study.nocontact.web.response;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import study.nocontact.analysis.instrument.Categories.ReportState;

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

  private String answers;

  @Column(name = "code_hash")
  private String codeHash;

  private boolean readable;

  protected StoredResponse() {}

  StoredResponse(NewResponse response) {
    id = UUID.randomUUID();
    instrumentVersion = response.instrumentVersion();
    wave = response.wave();
    period = response.period();
    state = response.state();
    answers = response.answers();
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
    response.answers = row.getString("answers");
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
