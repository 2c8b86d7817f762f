package study.nocontact.web.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import study.nocontact.analysis.release.InForce;

/** A release as it lies in the database: its archive, never changed. */
@Entity
@Table(name = "release_archive")
public class StoredRelease {

  @Id private int number;

  @Column(name = "accepted_reports")
  private int acceptedReports;

  private String sha256;
  private byte[] archive;

  protected StoredRelease() {}

  /** The release as the log enters it. */
  InForce inForce() {
    return InForce.release(number, sha256);
  }

  byte[] archive() {
    return archive.clone();
  }
}
