package study.nocontact.web.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import study.nocontact.analysis.release.LogEntry;

/** An entry of the study's log as it lies in the database, never changed. */
@Entity
@Table(name = "log_entry")
public class StoredLogEntry {

  @Id private int position;

  private String kind;
  private String subject;
  private String content;

  @Column(name = "entered_on")
  private String enteredOn;

  private String previous;
  private String hash;

  protected StoredLogEntry() {}

  StoredLogEntry(LogEntry entry) {
    position = entry.position();
    kind = entry.kind().name();
    subject = entry.subject();
    content = entry.content();
    enteredOn = entry.day();
    previous = entry.previous();
    hash = entry.hash();
  }

  LogEntry entry() {
    return new LogEntry(
        position, LogEntry.Kind.valueOf(kind), subject, content, enteredOn, previous, hash);
  }
}
