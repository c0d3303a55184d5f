package io.github.jizhun.export.caseframework;

/** The versions of 1EdTech's Competencies and Academic Standards Exchange (CASE) that importers ask for. */
public enum CaseVersion {
    /** Asked for by OpenSALT and CASS. */
    V1P0("v1p0"),
    /** With extensions. */
    V1P1("v1p1");

    private final String path;

    CaseVersion(String path) {
        this.path = path;
    }

    /** The part of an address: {@code v1p1}. */
    public String path() {
        return path;
    }

    /** The folder in which CASE wants to find a kind of object. */
    String folder(String kind) {
        return "ims/case/" + path + "/" + kind + "/";
    }
}
