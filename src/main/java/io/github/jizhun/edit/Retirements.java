package io.github.jizhun.edit;

import io.github.jizhun.export.workbook.EditableSheet;
import io.github.jizhun.model.Ledger;
import io.github.jizhun.model.Text;
import io.github.jizhun.site.Address;
import io.github.jizhun.source.edit.YamlEditor;
import io.github.jizhun.source.edit.YamlEntry;
import io.github.jizhun.source.edit.YamlList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The entries of retired pages: a published address goes on to say where its content went. */
final class Retirements {
    static final String FILE = "retired.yaml";

    private static final String FIELD = "retired";

    private Retirements() {}

    /**
     * The file with the pages of rows that are removed.
     *
     * @param ledger what was published; other addresses need no entry
     * @param file as it is; empty where there is none
     * @return empty if nothing is to be retired
     */
    static Optional<String> of(
            String standard, List<RemovedRow> removed, Ledger ledger, Optional<String> file, LocalDate date) {
        Set<String> published = ledger.addresses().stream().map(Text::value).collect(Collectors.toSet());
        Set<String> retired = ledger.retirements().stream()
                .map(retirement -> retirement.address().value())
                .collect(Collectors.toSet());
        List<YamlEntry> entries = removed.stream()
                .filter(row -> published.contains(address(standard, row)) && !retired.contains(address(standard, row)))
                .map(row -> new YamlEntry()
                        .with("address", address(standard, row))
                        .with("date", date.toString())
                        .with("reason", "以試算表編輯時刪除：" + row.text()))
                .toList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        YamlEditor editor = YamlEditor.of(file.filter(text -> !text.isBlank()).orElse(FIELD + ": []\n"));
        YamlList list =
                editor.root().flatMap(root -> root.list(FIELD)).orElseThrow(() -> new IllegalArgumentException(FILE));
        entries.forEach(entry -> list.insert(list.size() - 1, entry));
        return Optional.of(editor.edited());
    }

    private static String address(String standard, RemovedRow row) {
        return row.sheet() == EditableSheet.TERMS
                ? Address.term(standard, row.key())
                : Address.code(standard, row.key());
    }
}
