package study.nocontact.analysis.dataset;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import study.nocontact.analysis.instrument.AnswerType;
import study.nocontact.analysis.instrument.Category;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.SurveyInstrument;

/**
 * Cases in columns. A row carries how many reports it stands for, so a table of distinct rows with
 * counts is the same table as one of single reports.
 */
public final class CaseTable {

  /** By position of the item. */
  private final Column[] columns;

  private final long[] counts;

  /** What was worked out from this table, as long as there is memory for it. */
  private final Map<Object, SoftReference<?>> derived = new HashMap<>();

  private CaseTable(Column[] columns, long[] counts) {
    this.columns = columns;
    this.counts = counts;
  }

  /** Collects cases; not for use by several threads. */
  public static final class Builder {

    /** Cases go to the columns in blocks, one column after the other, which caches favour. */
    private static final int BLOCK = 64;

    private final Column[] columns = emptyColumns();
    private final Case[] waiting = new Case[BLOCK];
    private int waitingNumber;
    private long[] counts = new long[16];
    private int rows;

    /** Adds one report. */
    public Builder add(Case report) {
      return add(report, 1);
    }

    /**
     * Adds a row that stands for {@code count} reports.
     *
     * @throws IllegalArgumentException if the count is below 1
     */
    public Builder add(Case report, long count) {
      if (count < 1) {
        throw new IllegalArgumentException("count must be at least 1, was " + count);
      }
      waiting[waitingNumber++] = report;
      if (waitingNumber == BLOCK) {
        store();
      }
      counts = rows == counts.length ? Arrays.copyOf(counts, 2 * rows) : counts;
      counts[rows++] = count;
      return this;
    }

    private void store() {
      for (int position = 0; position < columns.length; position++) {
        columns[position].addAll(waiting, waitingNumber, position);
      }
      waitingNumber = 0;
    }

    /** The table; the builder must not be used afterwards. */
    public CaseTable build() {
      store();
      Arrays.stream(columns).forEach(Column::trim);
      return new CaseTable(columns, Arrays.copyOf(counts, rows));
    }
  }

  /** A table of the cases of both; merging is associative. */
  public CaseTable merge(CaseTable other) {
    Column[] merged = emptyColumns();
    for (int position = 0; position < merged.length; position++) {
      merged[position].addAll(columns[position]);
      merged[position].addAll(other.columns[position]);
    }
    long[] both = Arrays.copyOf(counts, counts.length + other.counts.length);
    System.arraycopy(other.counts, 0, both, counts.length, other.counts.length);
    return new CaseTable(merged, both);
  }

  /** The rows that meet a condition. */
  public CaseTable where(IntPredicate rowCondition) {
    int[] kept = IntStream.range(0, rows()).filter(rowCondition).toArray();
    Column[] selected = emptyColumns();
    for (int position = 0; position < selected.length; position++) {
      for (int row : kept) {
        selected[position].add(columns[position].get(row));
      }
    }
    return new CaseTable(selected, Arrays.stream(kept).mapToLong(row -> counts[row]).toArray());
  }

  /**
   * Something that depends on this table alone, which is immutable, so that it need not be worked
   * out twice.
   *
   * @param key what it is; equal keys stand for equal things of one type
   * @param how works it out
   */
  @SuppressWarnings("unchecked")
  public synchronized <T> T derived(Object key, Supplier<T> how) {
    SoftReference<?> known = derived.get(key);
    Object kept = known == null ? null : known.get();
    if (kept == null) {
      kept = how.get();
      derived.put(key, new SoftReference<>(kept));
    }
    return (T) kept;
  }

  /** The number of rows. */
  public int rows() {
    return counts.length;
  }

  /** The number of reports a row stands for. */
  public long count(int row) {
    return counts[row];
  }

  /** The number of reports. */
  public long reports() {
    return Arrays.stream(counts).sum();
  }

  /** The code of an item in a row, or {@link AnswerType#MISSING}. */
  public int code(int row, Item<?> item) {
    return columns[item.position()].get(row);
  }

  /** Whether an item is answered in a row. */
  public boolean answered(int row, Item<?> item) {
    return code(row, item) != AnswerType.MISSING;
  }

  /** Whether a closed question is answered with this category. */
  public <E extends Enum<E> & Category> boolean is(int row, Item<E> item, E category) {
    return code(row, item) == category.ordinal();
  }

  /** Whether this category is among those chosen. */
  public <E extends Enum<E> & Category> boolean includes(int row, Item<Set<E>> item, E category) {
    int chosen = code(row, item);
    return chosen != AnswerType.MISSING && (chosen >> category.ordinal() & 1) == 1;
  }

  private static Column[] emptyColumns() {
    return Stream.generate(Column::new).limit(SurveyInstrument.ITEMS.size()).toArray(Column[]::new);
  }
}
