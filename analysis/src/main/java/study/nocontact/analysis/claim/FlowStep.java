package study.nocontact.analysis.claim;

/**
 * One step from all reports to those a claim is tested on.
 *
 * @param label who is left after this step
 * @param reports how many reports are left
 */
public record FlowStep(String label, long reports) {}
