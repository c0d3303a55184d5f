package io.github.jizhun.check;

/** Names of the files of a standard. */
final class StandardFiles {
    static final String DUTIES = "duties.yaml";
    static final String COMPETENCIES = "competencies.yaml";
    static final String GLOSSARY = "glossary.yaml";
    static final String ERRATA = "errata.yaml";
    static final String STANDARD = "standard.yaml";

    private StandardFiles() {}
}
