package io.github.jizhun.intake.content;

import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.intake.doubt.Doubt;
import io.github.jizhun.intake.doubt.Place;
import io.github.jizhun.intake.form.Printed;
import io.github.jizhun.text.NarrowText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code standard.yaml}: names, classes, description, notes, editions. */
final class StandardYaml {
    private static final Pattern DATE = Pattern.compile("(\\d{4})[/.\\-年](\\d{1,2})[/.\\-月](\\d{1,2})日?");
    private static final Pattern REPLACED = Pattern.compile("已被[《〈「]?\\s*([A-Z0-9-]+v\\d+)\\s*[》〉」]?取代[。.]?");
    private static final Pattern NO_NOTE = Pattern.compile("略|無|[-–—－]*");
    private static final Pattern PROVIDER = Pattern.compile("由[「『](.+?)[」』]提供");
    private static final String PLATFORM = "勞動部勞動力發展署";

    private final Printed.Form form;
    private final DocumentFile file;
    private final ImportedCode code;
    /** Lines among the definitions that define no term. */
    private final List<String> plainTerms;

    private final List<Doubt> doubts;

    StandardYaml(Printed.Form form, DocumentFile file, ImportedCode code, List<String> plainTerms, List<Doubt> doubts) {
        this.form = form;
        this.file = file;
        this.code = code;
        this.plainTerms = plainTerms;
        this.doubts = doubts;
    }

    /** The text of the file. */
    String write() {
        Yaml yaml = new Yaml("standard", "職能基準的基本資料：名稱、分類、工作描述、版本沿革。");
        yaml.field("code:", code.value());
        if (!form.code().equals(code.value())) {
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
                    entries.add(new String[] {NarrowText.of(codes[i]), names[i]});
                }
            } else {
                if (codes.length > 1) {
                    doubts.add(new Doubt(
                            Doubt.Kind.IMPORT_DOUBT,
                            Place.FIRST_PAGE,
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
        Collections.reverse(versions);
        if (versions.stream().noneMatch(version -> NarrowText.of(version.code()).equals(NarrowText.of(form.code())))) {
            versions.add(new Printed.Version("", form.code(), form.name(), "", "", ""));
        }
        for (Printed.Version version : versions) {
            yaml.field("  - code:", code.ofEdition(version.code()));
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
                        Place.FIRST_PAGE,
                        Message.of("import.date", version.date()),
                        version.date()));
            }
            Matcher replaced = REPLACED.matcher(version.note().strip());
            if (replaced.matches()) {
                yaml.line("    status: superseded").field("    replacedBy:", code.ofEdition(replaced.group(1)));
            } else {
                boolean isOld = version.status().contains("歷史");
                yaml.line("    status: " + (isOld ? "superseded" : "current"));
                if (isOld) {
                    int next = versions.indexOf(version) + 1;
                    if (next < versions.size()) {
                        yaml.field(
                                "    replacedBy:",
                                code.ofEdition(versions.get(next).code()));
                    }
                }
                if (!NO_NOTE.matcher(version.note().strip()).matches()) {
                    yaml.field("    note:", version.note());
                }
            }
        }
    }
}
