package study.nocontact.analysis.claim;

import java.util.List;

/**
 * What was promised about a claim before there were data, in the project's own words.
 *
 * @param title short title
 * @param statement the claim
 * @param population who counts
 * @param estimand what is estimated
 * @param primaryTest how it is tested
 * @param sensitivity how else it is looked at
 * @param smallestEffect smallest effect of interest
 * @param minimumN least n
 * @param rule when which verdict is given
 */
public record ClaimDescription(
    String title,
    String statement,
    String population,
    String estimand,
    String primaryTest,
    List<String> sensitivity,
    String smallestEffect,
    long minimumN,
    String rule) {}
