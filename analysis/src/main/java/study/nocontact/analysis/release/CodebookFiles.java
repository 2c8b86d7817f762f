package study.nocontact.analysis.release;

import study.nocontact.analysis.instrument.Codebook;

/**
 * The codebook as it is published, kept as text so that later software cannot change it.
 *
 * @param csv one row per variable
 * @param json the variables as a JSON array
 */
public record CodebookFiles(String csv, String json) {

  static CodebookFiles of(Codebook codebook) {
    return new CodebookFiles(codebook.csv(), codebook.json());
  }
}
