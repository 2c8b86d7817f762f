/** What leaves the study: planned, cut on schedule, immutable, and the same bytes every time. */
package study.nocontact.analysis.release;
