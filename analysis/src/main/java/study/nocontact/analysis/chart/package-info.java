/**
 * Plots of findings as SVG and PNG.
 *
 * <p>Every SVG is one {@code svg} element with a {@code viewBox}, text alternatives made from the
 * data, and no reference to anything outside. Its colours are attributes, so that the file stands
 * alone; each element also names its colour by a class, so that a page can put its own in place:
 * {@code chart-stroke-X} and {@code chart-fill-X} with X one of {@code ink}, {@code paper}, {@code
 * grid}, {@code accent}, {@code accent-2}, {@code accent-3}, {@code band}, {@code band-2}, {@code
 * band-3}. Lines and markers also differ in shape, for readers who see no colours.
 */
package study.nocontact.analysis.chart;
