package study.nocontact.analysis.instrument;

import java.util.Locale;

/** One answer of a closed question; implemented by the enums of {@link Categories}. */
public interface Category {

  /** The constant's name. */
  String name();

  /** The constant's position among the categories of its question. */
  int ordinal();

  /** What is stored and exported: the lower-case name without the underscore digits need. */
  default String code() {
    String code = name().toLowerCase(Locale.ROOT);
    return code.startsWith("_") ? code.substring(1) : code;
  }
}
