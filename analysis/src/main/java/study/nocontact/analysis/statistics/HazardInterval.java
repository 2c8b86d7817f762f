package study.nocontact.analysis.statistics;

/**
 * What was seen in one interval of time.
 *
 * @param number place among the intervals, from 1
 * @param from end of the interval before, not part of this one
 * @param to end of the interval, part of it; infinite for the last
 * @param observed events and time at risk in the interval
 */
public record HazardInterval(int number, double from, double to, EventRate observed) {}
