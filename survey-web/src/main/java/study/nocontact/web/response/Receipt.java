package study.nocontact.web.response;

/** What became of a report that was handed in. */
public enum Receipt {
  STORED,
  /** The same code had already handed in this wave; the first report stands. */
  ALREADY_STORED
}
