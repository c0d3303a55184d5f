package io.github.jizhun.intake.content;

import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.intake.content.Published.Erratum;
import io.github.jizhun.intake.content.Published.Statement;
import io.github.jizhun.intake.form.Printed;
import io.github.jizhun.text.NarrowText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The codes of the knowledge, the skills or the attitudes: one text for each. */
final class CompetencyCodes {
    private final char letter;
    private final List<Statement> list;
    private final ImportErrata errata;
    private final Map<String, Map<String, Integer>> wordings = new LinkedHashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> reported = new HashSet<>();

    CompetencyCodes(char letter, List<Statement> list, ImportErrata errata) {
        this.letter = letter;
        this.list = list;
        this.errata = errata;
    }

    void count(Printed.Statement each) {
        each.code().ifPresent(code -> {
            if (isOwn(code)) {
                wordings.computeIfAbsent(padded(code), key -> new LinkedHashMap<>())
                        .merge(each.text(), 1, Integer::sum);
                taken.add(padded(code));
            }
        });
    }

    private boolean isOwn(String code) {
        return NarrowText.of(code).charAt(0) == letter;
    }

    private String padded(String code) {
        String digits = NarrowText.of(code).replaceAll("\\D", "");
        return letter + (digits.length() < 2 ? "0" + digits : digits);
    }

    /** The wording that most places have; of equals the first. */
    private String wording(String code) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> each : wordings.get(code).entrySet()) {
            if (each.getValue() > most) {
                most = each.getValue();
                best = each.getKey();
            }
        }
        return best;
    }

    /** The code, or the id, by which a row refers to it. */
    String use(Printed.Statement each, String at) {
        if (each.code().isEmpty()) {
            return ids.computeIfAbsent(
                    each.text(), text -> Character.toString(letter).toLowerCase(Locale.ROOT) + (ids.size() + 1));
        }
        String shown = each.code().get();
        if (!isOwn(shown)) {
            return foreign(each, shown);
        }
        String code = padded(shown);
        if (!ImportErrata.isPrinted(code, each) && reported.add(shown)) {
            errata.changed(code, each);
        }
        String text = wording(code);
        if (codes.putIfAbsent(code, text) == null) {
            list.add(new Statement(code, text));
        }
        if (!text.equals(each.text()) && reported.add(code + at)) {
            errata.add(new Erratum(
                    code,
                    at,
                    each.text(),
                    text,
                    true,
                    "同一個代碼，原文在 " + (at.isEmpty() ? "這裡" : at) + " 用字不同；這裡採用其他各處的文字。"));
            errata.report(each.at(), Message.of("import.wordings", code, text, each.text(), at), shown + each.text());
        }
        return code;
    }

    /** A skill printed with the letter of knowledge, or the other way round. */
    private String foreign(Printed.Statement each, String shown) {
        String known = codes.get("!" + shown + each.text());
        if (known != null) {
            return known;
        }
        int number = 1;
        String same = padded(shown);
        String code = taken.contains(same) ? "" : same;
        while (code.isEmpty()) {
            String tried = letter + (number < 10 ? "0" : "") + number;
            code = taken.contains(tried) ? "" : tried;
            number++;
        }
        taken.add(code);
        codes.put("!" + shown + each.text(), code);
        list.add(new Statement(code, each.text()));
        errata.changed(code, each);
        return code;
    }

    void finish() {
        list.sort((one, other) -> Integer.compare(number(one), number(other)));
        ids.keySet().forEach(text -> list.add(new Statement("", text)));
    }

    private static int number(Statement statement) {
        return Optional.of(statement.code().substring(1))
                .filter(digits -> digits.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }
}
