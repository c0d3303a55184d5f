package io.github.jizhun.site;

/** The same said in both languages of the interface. */
public record Wording(String zh, String en) {
    /** The words for a site in this language, {@code zh-Hant-TW} or {@code en}. */
    public String in(String language) {
        return language.startsWith("en") ? en : zh;
    }
}
