package study.nocontact.web.questionnaire;

import java.util.List;
import java.util.Locale;

/**
 * Two signs that a person types again, to see whether the code was kept. Which two follows from the
 * code, so that a page that is sent twice asks for the same.
 */
record CodeCheck(ReturnCode code) {

  private static final int HALF = ReturnCode.LENGTH / 2;

  /** The places of the two signs, from 0: one in each half. */
  List<Integer> places() {
    return List.of(value(0) % HALF, HALF + value(HALF) % HALF);
  }

  /** Whether this is the sign at a place. */
  boolean isRight(int place, String typed) {
    return typed.strip().toUpperCase(Locale.ROOT).equals(code.signs().substring(place, place + 1));
  }

  private int value(int place) {
    return ReturnCode.ALPHABET.indexOf(code.signs().charAt(place));
  }
}
