package io.github.jizhun.page;

/** Text → HTML, where a template cannot do it. */
final class Html {
    private Html() {}

    /** Escapes for text and for attributes in double quotes. */
    static String escape(String text) {
        StringBuilder escaped = null;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String reference = reference(text.charAt(i));
            if (!reference.isEmpty()) {
                escaped = escaped == null ? new StringBuilder(text.length() + 16) : escaped;
                escaped.append(text, from, i).append(reference);
                from = i + 1;
            }
        }
        // Most texts have nothing to escape.
        return escaped == null
                ? text
                : escaped.append(text, from, text.length()).toString();
    }

    private static String reference(char sign) {
        return switch (sign) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }
}
