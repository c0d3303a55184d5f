package io.github.jizhun.diagnostic;

/** A language in which mistakes are reported to a maintainer. */
public enum Language {
    ZH_TW("zh-TW"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language's tag, as typed after {@code --lang}. */
    public String tag() {
        return tag;
    }

    @Override
    public String toString() {
        return tag;
    }
}
