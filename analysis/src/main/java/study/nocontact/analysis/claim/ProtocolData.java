package study.nocontact.analysis.claim;

import java.util.Optional;
import study.nocontact.analysis.dataset.CaseTable;

/**
 * A protocol with the reports it is carried out on.
 *
 * @param protocol the protocol
 * @param cases all reports
 * @param selection those that count
 * @param setting what all claims are examined with
 */
record ProtocolData(Protocol protocol, CaseTable cases, Selection selection, Setting setting) {

  static ProtocolData of(Protocol protocol, CaseTable cases, Setting setting) {
    return new ProtocolData(protocol, cases, protocol.select(cases, false), setting);
  }

  /** The estimate of the first primary analysis from these reports. */
  Optional<Effect> first(Selection reports) {
    return protocol.primaries().get(0).analysis().estimateOnly().of(reports, setting);
  }
}
