package study.nocontact.analysis.statistics;

/**
 * Share of one cause among all events by a time, CIF_k / sum of CIF_j.
 *
 * @param estimate the share
 * @param standardError delta-method standard error from the infinitesimal-jackknife influences
 * @param interval interval on the log-odds scale; [0, 1] where the share is 0 or 1
 */
public record CauseShare(double estimate, double standardError, Interval interval) {}
