package io.github.jizhun.intake.content;

import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.intake.content.Published.Row;
import io.github.jizhun.intake.content.Published.Statement;
import io.github.jizhun.intake.content.Published.Tasks;
import io.github.jizhun.intake.doubt.Doubt;
import io.github.jizhun.intake.form.Printed;
import io.github.jizhun.text.YamlScalar;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of a standard, from what its document prints. */
public final class ContentFiles {
    private static final Pattern NEARLY = Pattern.compile("([A-Z0-9]{3,12})-(\\d{3})V(\\d+)");
    private static final Pattern OFFICIAL = Pattern.compile("[A-Z]{3}\\d{4}-\\d{3}v\\d+");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[/.\\-年](\\d{1,2})[/.\\-月](\\d{1,2})日?");
    private static final Pattern REPLACED = Pattern.compile("已被[《〈「]?\\s*([A-Z0-9-]+v\\d+)\\s*[》〉」]?取代[。.]?");
    private static final Pattern NO_NOTE = Pattern.compile("略|無|[-–—－]*");
    private static final Pattern PROVIDER = Pattern.compile("由[「『](.+?)[」』]提供");
    private static final Pattern TERM = Pattern.compile("([^，：:。]{1,30}?)\\s*[，：:].+", Pattern.DOTALL);
    private static final String PLATFORM = "勞動部勞動力發展署";

    private final Printed.Form form;
    private final DocumentFile file;
    private final String sourceText;
    private final Map<String, String> termIds;
    private final String code;
    private final Published published;
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<String> plainTerms = new ArrayList<>();

    /**
     * What an import makes.
     *
     * @param code the standard's code, which is its folder's name
     * @param files texts by name
     * @param doubts what a person must look at
     */
    public record Made(String code, Map<String, String> files, List<Doubt> doubts) {}

    private ContentFiles(
            Printed.Form form,
            String sourceText,
            DocumentFile file,
            Optional<String> wanted,
            Map<String, String> termIds) {
        this.form = form;
        this.sourceText = sourceText;
        this.file = file;
        this.termIds = termIds;
        Publisher.Result result = Publisher.publish(form);
        this.published = result.published();
        doubts.addAll(result.doubts());
        this.code = wanted.orElseGet(this::proposedCode);
    }

    /**
     * Makes the files.
     *
     * @param sourceText the text of the document
     * @param wanted the code that the maintainer gives, if the document's is none
     * @param termIds ids that an earlier edition gave to terms
     */
    public static Made make(
            Printed.Form form,
            String sourceText,
            DocumentFile file,
            Optional<String> wanted,
            Map<String, String> termIds) {
        return new ContentFiles(form, sourceText, file, wanted, termIds).make();
    }

    private Made make() {
        Map<String, String> files = new LinkedHashMap<>();
        String glossary = glossary();
        files.put("standard.yaml", standard());
        files.put("duties.yaml", duties());
        files.put("competencies.yaml", competencies());
        if (!glossary.isEmpty()) {
            files.put("glossary.yaml", glossary);
        }
        if (!published.errata.isEmpty()) {
            files.put("errata.yaml", errata());
        }
        files.put("source.txt", sourceText);
        return new Made(code, files, doubts);
    }

    private static String narrow(String printed) {
        return Normalizer.normalize(printed, Normalizer.Form.NFKC).replaceAll("[\\s]", "");
    }

    /** The printed code, or a local one where it is none. */
    private String proposedCode() {
        String printed = narrow(form.code());
        Matcher official = OFFICIAL.matcher(printed);
        if (official.matches()) {
            return printed;
        }
        String local = local(printed).orElse("X" + file.sha256().substring(0, 6).toUpperCase(Locale.ROOT) + "-001v1");
        doubts.add(new Doubt(
                Doubt.Kind.IMPORT_DOUBT,
                1,
                0,
                0,
                Message.of(printed.isEmpty() ? "import.code-missing" : "import.code-odd", form.code(), local),
                form.code()));
        return local;
    }

    /** The local code for a malformed one that has the parts of a code. */
    private static Optional<String> local(String printed) {
        Matcher near = NEARLY.matcher(printed.toUpperCase(Locale.ROOT));
        return near.matches()
                ? Optional.of("X" + near.group(1) + "-" + near.group(2) + "v" + near.group(3))
                : Optional.empty();
    }

    /** The code of an edition: the standard's own, an official one as printed, or a local one. */
    private String editionCode(String printed) {
        String narrow = narrow(printed);
        if (narrow.equals(narrow(form.code()))) {
            return code;
        }
        return OFFICIAL.matcher(narrow).matches() ? narrow : local(narrow).orElse(narrow);
    }

    private String standard() {
        Yaml yaml = new Yaml("standard", "職能基準的基本資料：名稱、分類、工作描述、版本沿革。");
        yaml.field("code:", code);
        if (!form.code().equals(code)) {
            yaml.optional("printedCode:", form.code());
        }
        yaml.field("nameKind:", form.nameKind().isEmpty() ? "職業" : form.nameKind());
        yaml.field("name:", form.name());
        form.nameNote().ifPresent(note -> yaml.field("nameNote:", note));
        Optional<String> provider = form.provider().stream()
                .map(PROVIDER::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
        if (provider.isEmpty()) {
            yaml.line("# 原文沒有印提供單位；這裡寫的是平臺的主辦機關。");
        }
        yaml.field("provider:", provider.orElse(PLATFORM));
        yaml.line("source:").line("  name: iCAP").line("  url: https://icap.wda.gov.tw/");
        yaml.field("  file:", file.name()).line("  sha256: " + file.sha256());
        if (file.pages() > 0) {
            yaml.line("  pages: " + file.pages());
        }
        yaml.line("  imported: " + file.imported());
        classification(yaml);
        yaml.optional("description:", form.description());
        yaml.optional("level:", form.level());
        yaml.list("conditions", form.conditions());
        notes(yaml);
        yaml.list("updates", form.updates());
        editions(yaml);
        return yaml.toString();
    }

    private void classification(Yaml yaml) {
        if (form.classes().isEmpty()) {
            return;
        }
        yaml.line("classification:");
        classes(yaml, "categories", "職類別");
        classes(yaml, "occupations", "職業別");
        classes(yaml, "industries", "行業別");
    }

    private void classes(Yaml yaml, String list, String kind) {
        List<String[]> entries = entries(kind);
        if (!entries.isEmpty()) {
            yaml.line("  " + list + ":");
        }
        for (String[] entry : entries) {
            if (entry[0].isEmpty()) {
                yaml.field("    - name:", entry[1]);
            } else {
                yaml.field("    - code:", entry[0]).field("      name:", entry[1]);
            }
        }
    }

    /** Code and name of each class of a kind; a row may hold several. */
    private List<String[]> entries(String kind) {
        List<String[]> entries = new ArrayList<>();
        for (Printed.Classified each : form.classes()) {
            if (!each.kind().equals(kind)
                    || each.name().isBlank() && each.code().isBlank()) {
                continue;
            }
            String[] codes = each.code().strip().split("[\\s、,，;；]+");
            String[] names = each.name().strip().split("\\s*[、;；\\n]\\s*|\\s+(?=\\p{IsHan})");
            if (codes.length > 1 && codes.length == names.length) {
                for (int i = 0; i < codes.length; i++) {
                    entries.add(new String[] {narrow(codes[i]), names[i]});
                }
            } else {
                if (codes.length > 1) {
                    doubts.add(new Doubt(
                            Doubt.Kind.IMPORT_DOUBT,
                            1,
                            0,
                            0,
                            Message.of("import.classes", each.code(), each.name()),
                            each.name()));
                }
                entries.add(new String[] {each.code().strip(), each.name()});
            }
        }
        return entries;
    }

    private void notes(Yaml yaml) {
        List<String> plain = new ArrayList<>(form.provider());
        plain.addAll(form.supplements());
        plain.addAll(plainTerms);
        if (plain.isEmpty() && form.notes().isEmpty()) {
            return;
        }
        yaml.line("notes:");
        plain.forEach(text -> yaml.field("  -", text));
        for (Printed.Note note : form.notes()) {
            yaml.field("  - mark:", note.mark()).field("    text:", note.text());
            if (!note.more().isEmpty()) {
                yaml.line("    more:");
                note.more().forEach(line -> yaml.field("      -", line));
            }
        }
    }

    private void editions(Yaml yaml) {
        yaml.line("editions:");
        List<Printed.Version> versions = new ArrayList<>(form.versions());
        java.util.Collections.reverse(versions);
        if (versions.stream().noneMatch(version -> narrow(version.code()).equals(narrow(form.code())))) {
            versions.add(new Printed.Version("", form.code(), form.name(), "", "", ""));
        }
        for (Printed.Version version : versions) {
            yaml.field("  - code:", editionCode(version.code()));
            if (!version.name().isEmpty() && !version.name().equals(form.name())) {
                yaml.field("    name:", version.name());
            }
            Matcher date = DATE.matcher(version.date().strip());
            if (date.matches()) {
                yaml.line("    date: %s-%02d-%02d"
                        .formatted(date.group(1), Integer.valueOf(date.group(2)), Integer.valueOf(date.group(3))));
            } else if (!version.date().isBlank()) {
                doubts.add(new Doubt(
                        Doubt.Kind.IMPORT_LEFTOVER,
                        1,
                        0,
                        0,
                        Message.of("import.date", version.date()),
                        version.date()));
            }
            Matcher replaced = REPLACED.matcher(version.note().strip());
            if (replaced.matches()) {
                yaml.line("    status: superseded").field("    replacedBy:", editionCode(replaced.group(1)));
            } else {
                boolean isOld = version.status().contains("歷史");
                yaml.line("    status: " + (isOld ? "superseded" : "current"));
                if (isOld) {
                    int next = versions.indexOf(version) + 1;
                    if (next < versions.size()) {
                        yaml.field(
                                "    replacedBy:",
                                editionCode(versions.get(next).code()));
                    }
                }
                if (!NO_NOTE.matcher(version.note().strip()).matches()) {
                    yaml.field("    note:", version.note());
                }
            }
        }
    }

    private String duties() {
        Yaml yaml = new Yaml("duties", "主要職責、工作任務、工作產出與行為指標；knowledge、skills 依原文排列順序。");
        yaml.line("duties:");
        boolean isFirst = true;
        for (Published.Duty duty : published.duties) {
            if (!isFirst) {
                yaml.line("");
            }
            isFirst = false;
            yaml.field("  - code:", duty.duty().code())
                    .field("    name:", duty.duty().text());
            boolean hasLevel = form.hasLevelPerDuty() && !duty.tasks().isEmpty();
            if (hasLevel) {
                level(yaml, "    ", duty.tasks().get(0).rows().get(0).levels());
            }
            if (duty.tasks().stream().allMatch(cell -> cell.tasks().isEmpty())) {
                List<Row> rows = duty.tasks().stream()
                        .flatMap(cell -> cell.rows().stream())
                        .toList();
                rows(yaml, "    ", rows, !hasLevel);
                continue;
            }
            yaml.line("    tasks:");
            for (Tasks cell : duty.tasks()) {
                tasks(yaml, cell, !hasLevel);
            }
        }
        return yaml.toString();
    }

    private static void tasks(Yaml yaml, Tasks cell, boolean hasLevels) {
        for (int i = 0; i < cell.tasks().size(); i++) {
            Statement task = cell.tasks().get(i);
            yaml.field("      - code:", task.code()).field("        name:", task.text());
            if (i == 0) {
                rows(yaml, "        ", cell.rows(), hasLevels);
            } else {
                yaml.line("        sharesRowWith: " + cell.tasks().get(0).code());
            }
        }
    }

    private static void rows(Yaml yaml, String indent, List<Row> rows, boolean hasLevels) {
        if (rows.size() == 1) {
            Row row = rows.get(0);
            if (hasLevels) {
                level(yaml, indent, row.levels());
            }
            row(yaml, indent, row);
            return;
        }
        yaml.line(indent + "groups:");
        for (Row row : rows) {
            Yaml part = new Yaml();
            if (hasLevels) {
                level(part, indent + "    ", row.levels());
            }
            row(part, indent + "    ", row);
            yaml.line(indent + "  - " + part.toString().strip());
        }
    }

    private static void level(Yaml yaml, String indent, List<String> levels) {
        if (!levels.isEmpty()) {
            yaml.line(
                    indent + "level: " + (levels.size() == 1 ? levels.get(0) : "[" + String.join(", ", levels) + "]"));
        }
    }

    private static void row(Yaml yaml, String indent, Row row) {
        statements(yaml, indent, "outputs", row.outputs());
        statements(yaml, indent, "indicators", row.indicators());
        references(yaml, indent, "knowledge", row.knowledge());
        references(yaml, indent, "skills", row.skills());
    }

    private static void references(Yaml yaml, String indent, String name, List<String> codes) {
        if (!codes.isEmpty()) {
            yaml.line(indent + name + ": [" + String.join(", ", codes) + "]");
        }
    }

    private static void statements(Yaml yaml, String indent, String name, List<Statement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        yaml.line(indent + name + ":");
        for (Statement each : statements) {
            if (each.code().isEmpty()) {
                yaml.field(indent + "  - text:", each.text());
            } else {
                yaml.field(indent + "  - code:", each.code()).field(indent + "    text:", each.text());
            }
        }
    }

    private String competencies() {
        Yaml yaml = new Yaml("competencies", "知識（K）、技能（S）與態度（A）；每個代碼只寫一次。");
        statements(yaml, "", "knowledge", published.knowledge);
        statements(yaml, "", "skills", published.skills);
        statements(yaml, "", "attitudes", published.attitudes);
        return yaml.toString();
    }

    private String glossary() {
        Yaml yaml = new Yaml("glossary", "名詞定義；text 是原文印出的整行，id 是網址。");
        yaml.line("terms:");
        int number = 0;
        for (String line : form.terms()) {
            Matcher matcher = TERM.matcher(line);
            if (!matcher.matches()) {
                plainTerms.add(line);
                continue;
            }
            number++;
            String term = matcher.group(1);
            yaml.field("  - id:", termIds.getOrDefault(term, "term-" + number))
                    .field("    term:", term)
                    .field("    text:", line);
        }
        return number == 0 ? "" : yaml.toString();
    }

    private String errata() {
        Yaml yaml = new Yaml("errata", "勘誤：corrected 是已更正，noted 是照原文刊載並加註。printed 照原文一字不改。");
        yaml.line("errata:");
        for (Published.Erratum erratum : published.errata) {
            yaml.field("  - code:", erratum.code());
            yaml.optional("    at:", erratum.at());
            yaml.line("    printed: " + YamlScalar.quoted(erratum.printed()))
                    .line("    published: " + YamlScalar.quoted(erratum.published()))
                    .line("    status: " + (erratum.isCorrected() ? "corrected" : "noted"))
                    .field("    reason:", erratum.reason())
                    .line("    date: " + file.imported());
        }
        return yaml.toString();
    }
}
