package study.nocontact.analysis.statistics;

import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;

/** Runs parallel streams on a given number of threads. */
final class OnThreads {

  private OnThreads() {}

  static <T> T run(int threads, Callable<T> work) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(work).get();
    } finally {
      pool.shutdown();
    }
  }
}
