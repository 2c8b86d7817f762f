/**
 * What is asked, of whom and with which answers: every question one typed constant.
 *
 * <p>The form, validation, error copy, the codebook, exports and tables all read the same {@link
 * study.nocontact.analysis.instrument.Item}; there is no second list of variables.
 */
package study.nocontact.analysis.instrument;
