package io.github.jizhun.model;

/** A language that the interface can speak. */
public enum SiteLanguage {
    /** Chinese as it is written in Taiwan: the language of the standards, and of hand-written text that names no other. */
    CHINESE("zh-Hant-TW"),
    ENGLISH("en");

    private final String tag;

    SiteLanguage(String tag) {
        this.tag = tag;
    }

    /** Its BCP 47 tag, as in {@code site.yaml} and in pages. */
    public String tag() {
        return tag;
    }
}
