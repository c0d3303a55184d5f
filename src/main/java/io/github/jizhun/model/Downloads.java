package io.github.jizhun.model;

/** What a site offers to be taken along beside its pages. */
public enum Downloads {
    /** Everything: office files, files for learning platforms, exchange formats, the whole site as one archive. */
    ALL("all"),
    /** What programs need: JSON and CSV. A catalogue of thousands of standards is then several times smaller. */
    DATA("data");

    private final String word;

    Downloads(String word) {
        this.word = word;
    }

    /** The word for it in {@code site.yaml}. */
    public String word() {
        return word;
    }
}
