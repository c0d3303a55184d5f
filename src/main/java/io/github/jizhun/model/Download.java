package io.github.jizhun.model;

import java.util.Locale;

/** A kind of files that a site may offer beside its pages, JSON and CSV. */
public enum Download {
    /** A standard as an Excel workbook. */
    WORKBOOK,
    /** A standard as a Word document. */
    DOCUMENT,
    /** Each duty as a Word document. */
    UNITS,
    /** A standard and each duty as PDF. */
    PDF,
    /** A workbook to plan a course with. */
    COURSE_PLAN,
    /** Tables 1 and 3 of a course's report as Word documents. */
    COURSE_TABLES,
    /** Each of these workbooks and documents in the OpenDocument format, too. */
    OPEN_DOCUMENT,
    /** A framework for Moodle. */
    MOODLE,
    /** Outcomes for Canvas. */
    CANVAS,
    MARKDOWN,
    /** A JSON file for each code. */
    CODES,
    /** SKOS and schema.org. */
    LINKED_DATA,
    /** CASE packages. */
    CASE,
    /** The whole site as one archive. */
    SITE;

    /** The word for it in {@code site.yaml}: {@code course-plan}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
