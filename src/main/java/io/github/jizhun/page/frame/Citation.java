package io.github.jizhun.page.frame;

import io.github.jizhun.model.Download;
import io.github.jizhun.model.Edition;
import io.github.jizhun.page.label.ScriptWords;
import io.github.jizhun.text.Html;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a page of a standard is quoted: provider, year, standard, edition, code, where it is read, and when. A citation names the
 * page's full address or, on a site whose address is not known, the code. On a page that a server serves, the page's script puts in
 * the address and the day; never a place on a disk.
 *
 * @param edition the standard and its edition
 * @param code what the page is of: {@code K19}, {@code term:client}; empty where it is of no single statement
 * @param statement its text; empty where the page is of no single statement
 * @param marks those of its errata; may be empty
 * @param type what CASE calls the page's statement; empty where it is of none, or the site has no CASE
 * @param site the site's name
 * @param url the page's full address
 */
public record Citation(
        EditionBanner edition,
        String code,
        String statement,
        String marks,
        Optional<String> type,
        String site,
        Optional<String> url) {
    private static final Pattern NO_KEY_OF_BIBTEX = Pattern.compile("[^A-Za-z0-9.-]");
    private static final Pattern SPECIAL_IN_MARKDOWN = Pattern.compile("([\\\\`*_\\[\\]<>#])");

    /** Where the page's script puts in the page's address, and the day. */
    private static final String SERVED = "{address}";

    private static final String DATE = "{date}";

    /**
     * An entry for programs that keep references.
     *
     * @param name the format's
     * @param before the entry, up to what is not known
     * @param served what the page's script puts there: the day, and before it the address where that is not known
     * @param after the rest
     */
    public record Format(String name, String before, String served, String after) {
        /** The entry as it is without script. */
        String text() {
            return before + after;
        }
    }

    /** The citation of a page; empty where the page belongs to no standard. */
    static Optional<Citation> of(Frame frame) {
        boolean ofStatement = !frame.mark().code().isEmpty()
                && !frame.mark().code().equals(frame.mark().standard());
        Optional<String> type = Optional.of("CFItem")
                .filter(any -> frame.isOfStatement() && frame.brand().offers(Download.CASE));
        return frame.edition()
                .filter(edition -> !frame.mark().standard().isEmpty())
                .map(edition -> new Citation(
                        edition,
                        ofStatement ? frame.mark().code() : "",
                        frame.mark().text(),
                        frame.mark().marks(),
                        type,
                        frame.siteTitle(),
                        frame.canonical()));
    }

    /** Whether the document prints a date. */
    private boolean isDated() {
        return !edition.date().equals(Edition.UNDATED);
    }

    /** {@code 2015} of {@code 2015-12-31}; otherwise the words for no date. */
    private String year(String undated) {
        return isDated() ? edition.date().substring(0, 4) : undated;
    }

    /** The standard's code and that of the page: {@code BHR1212-001v2/K19}, {@code BHR1212-001v2/glossary/client}. */
    public String key() {
        return edition.standard() + (code.isEmpty() ? "" : "/" + path());
    }

    /** The page in its standard; a term has no code of the document's. */
    private String path() {
        return code.replace("term:", "glossary/");
    }

    /** Where it is read: the page's address; where that is not known, its code. */
    public String place() {
        return url.orElse(key());
    }

    /** The place in a Chinese reference as the page's script writes it. */
    public String chineseServed() {
        return SERVED + "（" + DATE + " 檢索）";
    }

    /** The same in English. */
    public String apaServed() {
        return "Retrieved {day}, from " + SERVED;
    }

    /** As Taiwanese reference lists have it. */
    String chinese() {
        return chineseLead() + place();
    }

    /** The Chinese reference up to the place. */
    public String chineseLead() {
        String quoted = code.isEmpty() ? "" : "：" + shown() + "「" + statement + "」" + marks;
        return edition.provider() + "（" + year("無日期") + "）。" + edition.title() + "（" + edition.standard()
                + (isDated() ? "，" + edition.date() + " 發布）" : "）") + quoted + "。" + site + "。";
    }

    /** A term has no code of the document's; its id is the site's own. */
    private String shown() {
        return code.startsWith("term:") ? "名詞" : code;
    }

    /** The style of the American Psychological Association, seventh edition. */
    String apa() {
        return apaLead() + place();
    }

    /** The reference of the American Psychological Association up to the place. */
    public String apaLead() {
        String part = code.isEmpty() ? "" : "; " + path();
        return edition.provider() + ". (" + year("n.d.") + "). " + edition.title()
                + " [Occupational competency standard] (" + edition.standard() + part + "). " + site + ". ";
    }

    /** For programs that keep references. */
    public List<Format> formats() {
        return List.of(bibtex(), ris(), cslJson());
    }

    /** An entry with its lines for the address, which the page's script puts in where it is not known, and for the day. */
    private Format format(String name, CharSequence before, String line, String dayLine, String after) {
        return url.map(address -> new Format(name, before + line.replace(SERVED, address), dayLine, after))
                .orElseGet(() -> new Format(name, before.toString(), line + dayLine, after));
    }

    /** An entry for BibTeX and BibLaTeX: of the types that both know, a report is what has a number. */
    Format bibtex() {
        StringBuilder entry = new StringBuilder("@techreport{")
                .append(NO_KEY_OF_BIBTEX.matcher(key()).replaceAll("-"));
        field(entry, "author", "{" + bibtex(edition.provider()) + "}");
        field(entry, "title", "{" + bibtex(edition.title()) + "}");
        if (isDated()) {
            field(entry, "year", year(""));
            field(entry, "month", edition.date().substring(5, 7));
        }
        field(entry, "type", "職能基準");
        field(entry, "number", bibtex(edition.standard()));
        field(entry, "institution", "{" + bibtex(edition.provider()) + "}");
        field(entry, "note", bibtex(code.isEmpty() ? site : noted() + "。" + site));
        return format("BibTeX", entry, ",\n  url = {" + SERVED + "}", ",\n  urldate = {" + DATE + "}", "\n}");
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }

    private static String bibtex(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '{', '}', '&', '%', '$', '#', '_' -> escaped.append('\\').append(character);
                default -> escaped.append(character);
            }
        }
        return escaped.toString();
    }

    /** An entry in the format of Research Information Systems, which EndNote, Mendeley and Zotero read. */
    Format ris() {
        StringBuilder ris = new StringBuilder("TY  - STAND\n");
        tag(ris, "AU", edition.provider());
        tag(ris, "TI", edition.title());
        if (isDated()) {
            tag(ris, "PY", year(""));
            tag(ris, "DA", edition.date().replace('-', '/'));
        }
        tag(ris, "ET", edition.version());
        tag(ris, "SN", edition.standard());
        tag(ris, "PB", edition.provider());
        if (!code.isEmpty()) {
            tag(ris, "SE", shown());
            tag(ris, "N1", noted());
        }
        tag(ris, "DP", site);
        tag(ris, "LA", "zh-Hant-TW");
        return format("RIS", ris, "UR  - " + SERVED + "\n", "Y2  - " + DATE + "\n", "ER  - ");
    }

    private static void tag(StringBuilder ris, String tag, String value) {
        ris.append(tag).append("  - ").append(value).append('\n');
    }

    /**
     * An item of CSL-JSON, which Zotero, Pandoc and others read.
     *
     * @see <a href="https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html">the format</a>
     */
    Format cslJson() {
        StringBuilder item = new StringBuilder("[{\n  \"id\": ").append(quoted(key()));
        member(item, "type", quoted("standard"));
        member(item, "title", quoted(edition.title()));
        member(item, "author", "[{\"literal\": " + quoted(edition.provider()) + "}]");
        if (isDated()) {
            member(item, "issued", "{\"date-parts\": [[" + dateParts() + "]]}");
        }
        member(item, "number", quoted(edition.standard()));
        member(item, "version", quoted(edition.version()));
        member(item, "publisher", quoted(edition.provider()));
        if (!code.isEmpty()) {
            member(item, "section", quoted(shown()));
            member(item, "note", quoted(noted()));
        }
        member(item, "source", quoted(site));
        member(item, "language", quoted("zh-Hant-TW"));
        return format(
                "CSL-JSON",
                item,
                ",\n  \"URL\": \"" + SERVED + '"',
                ",\n  \"accessed\": {\"raw\": \"" + DATE + "\"}",
                "\n}]");
    }

    /** The code and the whole text. */
    private String noted() {
        return shown() + " " + statement + marks;
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

    /** Code and text, and of what they are. */
    public String text() {
        return (code.startsWith("term:") ? statement + marks : words()) + source(edition.standard());
    }

    /** Code and text as a link in Markdown; where the address is not known, with the whole code instead. */
    public String markdown() {
        String words = SPECIAL_IN_MARKDOWN.matcher(words()).replaceAll("\\\\$1");
        return url.map(address -> "[" + words + "](" + address + ")" + source(edition.standard()))
                .orElse(words + source(key()));
    }

    /** Code and text as a link in HTML; where the address is not known, with the whole code instead. */
    public String html() {
        String words = Html.escape(words());
        return url.map(address ->
                        "<a href=\"" + Html.escape(address) + "\">" + words + "</a>" + source(edition.standard()))
                .orElse("<span>" + words + "</span>" + source(key()));
    }

    /** The edition, and on a page that a server serves the day. */
    private String source(String of) {
        return "（" + of + (url.filter(SERVED::equals).isPresent() ? "，" + DATE + " 檢索）" : "）");
    }

    /**
     * What a badge says of the code of the page, as Open Badges 3.0 has it; empty where the page is of no code. It needs the page's
     * address.
     *
     * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#alignment">Alignment</a>
     */
    public Optional<String> alignment() {
        if (code.isEmpty() || code.startsWith("term:")) {
            return Optional.empty();
        }
        StringBuilder alignment = new StringBuilder("{\n  \"type\": [\"Alignment\"]");
        member(alignment, "targetUrl", quoted(place()));
        type.ifPresent(known -> member(alignment, "targetType", quoted(known)));
        member(alignment, "targetCode", quoted(code));
        member(alignment, "targetName", quoted(statement));
        member(
                alignment,
                "targetDescription",
                quoted(edition.title() + "（" + edition.standard() + (isDated() ? "，" + edition.date() + " 發布）" : "）")
                        + code + marks));
        member(alignment, "targetFramework", quoted(edition.title() + " " + edition.standard()));
        return Optional.of(alignment.append("\n}").toString());
    }

    /** The same on a page that a server serves, with {@code {address}}. */
    public Citation servedPage() {
        return new Citation(edition, code, statement, marks, type, site, Optional.of(SERVED));
    }

    private String words() {
        return code.isEmpty() ? edition.standard() + " " + edition.title() : noted();
    }
}
