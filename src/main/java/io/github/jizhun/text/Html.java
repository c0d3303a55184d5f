package io.github.jizhun.text;

/** Text → HTML, where a template cannot do it. */
public final class Html {
    private Html() {}

    /** Escapes for text and for attributes in double quotes. */
    public static String escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!reference(text.charAt(i)).isEmpty()) {
                return escape(text, i);
            }
        }
        // Most texts have nothing to escape.
        return text;
    }

    /** Escapes for text between tags of HTML or XML, where quotes may stand as they are. */
    public static String escapeContent(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String escape(String text, int first) {
        StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            String reference = reference(text.charAt(i));
            if (reference.isEmpty()) {
                escaped.append(text.charAt(i));
            } else {
                escaped.append(reference);
            }
        }
        return escaped.toString();
    }

    private static String reference(char character) {
        // Most characters, all Chinese ones among them, are after the last that has a reference.
        if (character > '>') {
            return "";
        }
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }
}
