package io.github.jizhun.page;

/** Text → HTML, where a template cannot do it. */
final class Html {
    private Html() {}

    /** Escapes for text and for attributes in double quotes. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
