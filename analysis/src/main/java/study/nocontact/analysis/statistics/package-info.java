/**
 * Numbers in, immutable results out: the methods the claims need, with R's conventions.
 *
 * <p>Every count is a {@code long} and every row may carry a frequency weight, so that people given
 * one by one and people given as cells with counts yield the same numbers. Nothing here knows of
 * surveys.
 */
package study.nocontact.analysis.statistics;
