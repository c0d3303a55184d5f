package io.github.jizhun.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a page of a standard is quoted: provider, year, standard, edition, code, and where it is read. A citation names the page's
 * full address or, on a site whose address is not known, the code; never a place on somebody's disk.
 *
 * @param edition the standard and its edition
 * @param code what the page is of: {@code K19}, {@code term:client}; empty where it is of no single statement
 * @param statement its text; empty where the page is of no single statement
 * @param site the site's name
 * @param url the page's full address
 */
public record Citation(EditionBanner edition, String code, String statement, String site, Optional<String> url) {
    private static final Pattern NO_KEY_OF_BIBTEX = Pattern.compile("[^A-Za-z0-9.-]");
    private static final Pattern SIGN_OF_MARKDOWN = Pattern.compile("([\\\\`*_\\[\\]<>#])");

    /** An entry for programs that keep references, under the format's name. */
    public record Format(String name, String text) {}

    /** The citation of a page; empty where the page belongs to no standard. */
    static Optional<Citation> of(Frame frame) {
        boolean ofStatement = !frame.mark().code().isEmpty()
                && !frame.mark().code().equals(frame.mark().standard());
        return frame.edition()
                .filter(edition -> !frame.mark().standard().isEmpty())
                .map(edition -> new Citation(
                        edition,
                        ofStatement ? frame.mark().code() : "",
                        ofStatement ? frame.description() : "",
                        frame.siteTitle(),
                        frame.canonical()));
    }

    /** {@code 2015} of {@code 2015-12-31}. */
    private String year() {
        return edition.date().substring(0, 4);
    }

    private String title() {
        return edition.name() + "職能基準";
    }

    /** The standard's code and that of the page: {@code BHR1212-001v2/K19}. */
    public String key() {
        return edition.standard() + (code.isEmpty() ? "" : "/" + code);
    }

    /** What it is called in a reader's list: its standard and its page there, {@code BHR1212-001v2/glossary/client}. */
    public String listed() {
        return key().replace("/term:", "/glossary/");
    }

    /** As Taiwanese reference lists have it. */
    public String chinese() {
        String quoted = code.isEmpty() ? "" : "：" + shown() + "「" + statement + "」";
        return edition.provider() + "（" + year() + "）。" + title() + "（" + edition.standard() + "，" + edition.date()
                + " 發布）" + quoted + "。" + site + "。" + url.orElse(key());
    }

    /** A term has no code of the document's; its id is the site's own. */
    private String shown() {
        return code.startsWith("term:") ? "名詞" : code;
    }

    /** The style of the American Psychological Association, seventh edition. */
    public String apa() {
        String part = code.isEmpty() ? "" : "; " + code;
        return edition.provider() + ". (" + year() + "). " + title() + " [Occupational competency standard] ("
                + edition.standard() + part + "). " + site + ". " + url.orElse(key());
    }

    /** For programs that keep references. */
    public List<Format> formats() {
        return List.of(new Format("BibTeX", bibtex()), new Format("RIS", ris()), new Format("CSL-JSON", cslJson()));
    }

    /** An entry for BibTeX and BibLaTeX. */
    String bibtex() {
        StringBuilder entry = new StringBuilder("@misc{")
                .append(NO_KEY_OF_BIBTEX.matcher(key()).replaceAll("-"));
        field(entry, "author", "{" + bibtex(edition.provider()) + "}");
        field(entry, "title", "{" + bibtex(title()) + "}");
        field(entry, "year", year());
        field(entry, "month", edition.date().substring(5, 7));
        field(entry, "edition", bibtex(edition.version()));
        field(entry, "number", bibtex(edition.standard()));
        if (!code.isEmpty()) {
            field(entry, "note", bibtex(code + " " + statement));
        }
        field(entry, "howpublished", bibtex(site));
        url.ifPresent(address -> field(entry, "url", address));
        return entry.append("\n}").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }

    private static String bibtex(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '{', '}', '&', '%', '$', '#', '_' -> escaped.append('\\').append(sign);
                default -> escaped.append(sign);
            }
        }
        return escaped.toString();
    }

    /** An entry in the format of Research Information Systems, which EndNote, Mendeley and Zotero read. */
    String ris() {
        StringBuilder ris = new StringBuilder("TY  - STAND\n");
        tag(ris, "AU", edition.provider());
        tag(ris, "TI", title());
        tag(ris, "PY", year());
        tag(ris, "DA", edition.date().replace('-', '/'));
        tag(ris, "ET", edition.version());
        tag(ris, "M1", edition.standard());
        tag(ris, "PB", edition.provider());
        if (!code.isEmpty()) {
            tag(ris, "SE", code);
            tag(ris, "N1", code + " " + statement);
        }
        tag(ris, "DP", site);
        url.ifPresent(address -> tag(ris, "UR", address));
        tag(ris, "LA", "zh-Hant-TW");
        return ris.append("ER  - ").toString();
    }

    private static void tag(StringBuilder ris, String tag, String value) {
        ris.append(tag).append("  - ").append(value).append('\n');
    }

    /**
     * An item of CSL-JSON, which Zotero, Pandoc and others read.
     *
     * @see <a href="https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html">the format</a>
     */
    String cslJson() {
        StringBuilder item = new StringBuilder("[{\n  \"id\": ").append(quoted(key()));
        member(item, "type", quoted("standard"));
        member(item, "title", quoted(title()));
        member(item, "author", "[{\"literal\": " + quoted(edition.provider()) + "}]");
        member(item, "issued", "{\"date-parts\": [[" + dateParts() + "]]}");
        member(item, "number", quoted(edition.standard()));
        member(item, "version", quoted(edition.version()));
        member(item, "publisher", quoted(edition.provider()));
        if (!code.isEmpty()) {
            member(item, "section", quoted(code));
            member(item, "note", quoted(code + " " + statement));
        }
        member(item, "source", quoted(site));
        url.ifPresent(address -> member(item, "URL", quoted(address)));
        member(item, "language", quoted("zh-Hant-TW"));
        return item.append("\n}]").toString();
    }

    /** {@code 2015, 12, 31}. */
    private String dateParts() {
        return Stream.of(edition.date().split("-"))
                .map(part -> String.valueOf(Integer.parseInt(part)))
                .collect(Collectors.joining(", "));
    }

    private static void member(StringBuilder item, String name, String value) {
        item.append(",\n  \"").append(name).append("\": ").append(value);
    }

    private static String quoted(String text) {
        return ScriptWords.quoted(text);
    }

    /** Code and text as a link in Markdown; where the address is not known, with the whole code instead. */
    public String markdown() {
        String words =
                SIGN_OF_MARKDOWN.matcher(label() + " " + statementOrTitle()).replaceAll("\\\\$1");
        return url.map(address -> "[" + words + "](" + address + ")（" + edition.standard() + "）")
                .orElse(words + "（" + key() + "）");
    }

    /** Code and text as a link in HTML; where the address is not known, with the whole code instead. */
    public String html() {
        String words = Html.escape(label() + " " + statementOrTitle());
        return url.map(address ->
                        "<a href=\"" + Html.escape(address) + "\">" + words + "</a>（" + edition.standard() + "）")
                .orElse("<span>" + words + "</span>（" + key() + "）");
    }

    private String label() {
        return code.isEmpty() ? edition.standard() : shown();
    }

    private String statementOrTitle() {
        return code.isEmpty() ? title() : statement;
    }
}
