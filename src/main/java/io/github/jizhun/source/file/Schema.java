package io.github.jizhun.source.file;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the fields in each kind of mapping, in the order in which they are best written. */
public final class Schema {
    public static final List<String> SITE = List.of(
            "title",
            "tagline",
            "language",
            "baseUrl",
            "notice",
            "logo",
            "icon",
            "accent",
            "links",
            "footer",
            "pages",
            "workbenches",
            "downloads",
            "pdfFont",
            "report",
            "edit",
            "levels",
            "levelsSource");
    public static final List<String> ACCENT = List.of("light", "dark");
    public static final List<String> LINK = List.of("text", "address");
    public static final List<String> LEVEL_MEANING = List.of("level", "meaning");
    public static final List<String> SEARCH = List.of("synonyms", "questionWords");
    public static final List<String> COURSE_NAMING = List.of("source", "rules");
    public static final List<String> NAMING_RULE = List.of("rule", "words", "standardName");
    public static final List<String> COURSE =
            List.of("format", "standard", "scope", "name", "nameEn", "units", "leftOut");
    public static final List<String> COURSE_UNIT = List.of(
            "name",
            "nameEn",
            "hours",
            "level",
            "objective",
            "outline",
            "assessments",
            "assessmentOther",
            "tools",
            "toolOther",
            "evidence",
            "taught",
            "assessed",
            "outputs");
    public static final List<String> LEFT_OUT = List.of("code", "reason");
    public static final List<String> RETIRED = List.of("retired");
    public static final List<String> RETIREMENT = List.of("address", "date", "reason", "replacedBy");
    public static final List<String> STANDARD = List.of(
            "code",
            "printedCode",
            "form",
            "nameKind",
            "name",
            "nameNote",
            "provider",
            "rights",
            "source",
            "classification",
            "description",
            "level",
            "conditions",
            "notes",
            "updates",
            "editions",
            "accepted");
    public static final List<String> SOURCE = List.of("name", "url", "checked", "file", "sha256", "pages", "imported");
    public static final List<String> CLASSIFICATION = List.of("categories", "occupations", "industries");
    public static final List<String> CLASS = List.of("code", "name");
    public static final List<String> NOTE = List.of("mark", "text", "more");
    public static final List<String> EDITION =
            List.of("code", "name", "version", "date", "status", "replacedBy", "note");
    public static final List<String> ACCEPTANCE = List.of("rule", "codes", "reason");
    public static final List<String> DUTIES = List.of("duties");
    public static final List<String> ROW = List.of("outputs", "indicators", "knowledge", "skills");
    public static final List<String> GROUP =
            Stream.concat(Stream.of("level"), ROW.stream()).toList();
    public static final List<String> DUTY = Stream.of(List.of("code", "name", "level", "tasks"), ROW, List.of("groups"))
            .flatMap(List::stream)
            .toList();
    public static final List<String> TASK = Stream.of(
                    List.of("code", "name", "level"), ROW, List.of("groups", "sharesRowWith"))
            .flatMap(List::stream)
            .toList();
    public static final List<String> STATEMENT = List.of("code", "text");
    public static final List<String> COMPETENCIES = List.of("knowledge", "skills", "attitudes");
    public static final List<String> GLOSSARY = List.of("terms");
    public static final List<String> TERM = List.of("id", "term", "text", "otherForms", "narrow");
    public static final List<String> ERRATA = List.of("errata");
    public static final List<String> ERRATUM =
            List.of("code", "at", "printed", "published", "status", "reason", "date");

    /** Fields that hold lists of texts. */
    public static final Set<String> TEXT_LISTS =
            Set.of("conditions", "notes", "updates", "more", "otherForms", "questionWords", "words");

    private static final List<List<String>> MAPPINGS = List.of(
            SITE,
            ACCENT,
            LINK,
            LEVEL_MEANING,
            SEARCH,
            COURSE_NAMING,
            NAMING_RULE,
            COURSE,
            COURSE_UNIT,
            LEFT_OUT,
            RETIRED,
            RETIREMENT,
            STANDARD,
            SOURCE,
            CLASSIFICATION,
            CLASS,
            NOTE,
            EDITION,
            ACCEPTANCE,
            DUTIES,
            DUTY,
            GROUP,
            TASK,
            STATEMENT,
            COMPETENCIES,
            GLOSSARY,
            TERM,
            ERRATA,
            ERRATUM);

    /** All names. A line that begins with one of them is meant as a field, whatever character follows. */
    public static final Set<String> NAMES =
            MAPPINGS.stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private Schema() {}

    /** Whether there is a kind of mapping that has all these fields. */
    public static boolean hasTogether(Collection<String> names) {
        return MAPPINGS.stream().anyMatch(mapping -> mapping.containsAll(names));
    }
}
