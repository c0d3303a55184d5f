package io.github.jizhun.export.caseframework;

import io.github.jizhun.site.Address;

/** The versions of 1EdTech's Competencies and Academic Standards Exchange (CASE) that importers ask for. */
public enum CaseVersion {
    /** Asked for by OpenSALT and CASS. */
    V1P0("v1p0"),
    /** With extensions. */
    V1P1("v1p1");

    /** Where CASE wants the answers of all versions. */
    static final String FOLDER = Address.SERVICES + "case/";

    private final String path;

    CaseVersion(String path) {
        this.path = path;
    }

    /** The part of an address: {@code v1p1}. */
    public String path() {
        return path;
    }

    /** Whether each item and association is a file, too; who asks for the older version reads packages only. */
    boolean hasObjects() {
        return this == V1P1;
    }

    /** The folder in which CASE wants to find a kind of object. */
    String folder(String kind) {
        return FOLDER + path + "/" + kind + "/";
    }
}
