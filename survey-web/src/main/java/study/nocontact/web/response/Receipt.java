package study.nocontact.web.response;

/** What became of a report that was handed in. */
public enum Receipt {
  STORED,
  /** The same code had already handed in this wave; the first report stands. */
  ALREADY_STORED,
  /** The code's reports were deleted, or it has none that this wave could follow. */
  GONE
}
