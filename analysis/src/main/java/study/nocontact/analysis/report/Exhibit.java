package study.nocontact.analysis.report;

/** What a section shows. */
sealed interface Exhibit permits Figure, DataTable {}
