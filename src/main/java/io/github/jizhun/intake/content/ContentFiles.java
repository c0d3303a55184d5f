package io.github.jizhun.intake.content;

import io.github.jizhun.intake.doubt.Doubt;
import io.github.jizhun.intake.form.Printed;
import io.github.jizhun.text.YamlScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of a standard, from what its document prints. */
public final class ContentFiles {
    private static final Pattern TERM = Pattern.compile("([^，：:。]{1,30}?)\\s*[，：:].+", Pattern.DOTALL);

    private final Printed.Form form;
    private final DocumentFile file;
    private final String sourceText;
    private final Map<String, String> termIds;
    private final ImportedCode code;
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
        CodeAssigner.Result result = CodeAssigner.assign(form);
        this.published = result.published();
        doubts.addAll(result.doubts());
        this.code = wanted.map(given -> ImportedCode.given(form, given))
                .orElseGet(() -> ImportedCode.proposed(form, file, doubts));
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
        files.put("standard.yaml", new StandardYaml(form, file, code, plainTerms, doubts).write());
        files.put("duties.yaml", StatementsYaml.duties(published, form.hasLevelPerDuty()));
        files.put("competencies.yaml", StatementsYaml.competencies(published));
        if (!glossary.isEmpty()) {
            files.put("glossary.yaml", glossary);
        }
        if (!published.errata.isEmpty()) {
            files.put("errata.yaml", errata());
        }
        files.put("source.txt", sourceText);
        return new Made(code.value(), files, doubts);
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
