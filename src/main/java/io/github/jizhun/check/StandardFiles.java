package io.github.jizhun.check;

import io.github.jizhun.model.Standard;

/** Names of the files of a standard. */
public final class StandardFiles {
    public static final String DUTIES = "duties.yaml";
    public static final String COMPETENCIES = "competencies.yaml";
    public static final String GLOSSARY = "glossary.yaml";
    public static final String ERRATA = "errata.yaml";
    public static final String STANDARD = "standard.yaml";

    private StandardFiles() {}

    /** The name of the folder in which a standard is kept: its code, if all is well. */
    public static String folderOf(Standard standard) {
        String[] steps = standard.at().file().split("/");
        return steps.length < 2 ? "" : steps[steps.length - 2];
    }
}
