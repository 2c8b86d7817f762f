package study.nocontact.web.site;

import java.util.List;
import java.util.Map;
import study.nocontact.analysis.claim.Finding;

/**
 * A published finding ready to be shown.
 *
 * @param finding the finding as published
 * @param verdict verdict in words
 * @param verdictClass style class of the verdict
 * @param look which look at the data it is
 * @param more how many more reports are needed, empty if none
 * @param exhibits plots with their tables
 * @param tables estimates, tests, sensitivity and flow
 * @param adjusted the family's adjustment, empty where there is no p
 * @param citation how to cite the finding
 * @param files the files of each plot, by its id
 */
public record ClaimView(
    Finding finding,
    String verdict,
    String verdictClass,
    String look,
    String more,
    List<Exhibit> exhibits,
    List<TextTable> tables,
    String adjusted,
    String citation,
    Map<String, List<PlotFiles.PlotFile>> files) {}
