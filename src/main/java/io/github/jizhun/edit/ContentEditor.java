package io.github.jizhun.edit;

import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.export.workbook.EditableSheet;
import io.github.jizhun.intake.doubt.Refusal;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import io.github.jizhun.model.Text;
import io.github.jizhun.source.edit.YamlEditor;
import io.github.jizhun.source.edit.YamlList;
import io.github.jizhun.source.edit.YamlMapping;
import io.github.jizhun.source.file.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes edits in the files of a standard, each at its place. */
final class ContentEditor {
    static final String DUTIES = "duties.yaml";
    static final String COMPETENCIES = "competencies.yaml";
    static final String GLOSSARY = "glossary.yaml";

    private final LinkedStandard linked;
    private final Map<String, ExportedStatement> statements;
    private final Map<String, GlossaryTerm> terms;
    private final Map<String, YamlEditor> editors = new TreeMap<>();
    private final EditPlan plan;

    /**
     * An editor.
     *
     * @param files the texts of the standard's YAML files, by name
     */
    ContentEditor(LinkedStandard linked, Map<String, String> files, EditPlan plan) {
        this.linked = linked;
        this.plan = plan;
        this.statements = ExportedStatement.of(linked).stream()
                .collect(Collectors.toMap(ExportedStatement::key, Function.identity()));
        this.terms =
                linked.standard().glossary().stream().collect(Collectors.toMap(GlossaryTerm::id, Function.identity()));
        files.forEach((name, text) -> editors.put(name, YamlEditor.of(text)));
    }

    /**
     * The files that change, by name.
     *
     * @throws Refusal if an edit cannot be made in a file as it is written
     */
    Map<String, String> edit(Map<String, String> files) {
        try {
            plan.cells().forEach(this::change);
            new RowEditor(linked, this, plan).add();
            plan.removed().forEach(this::take);
            Map<String, String> changed = new TreeMap<>();
            editors.forEach((name, editor) -> {
                String edited = editor.edited();
                if (!edited.equals(files.get(name))) {
                    changed.put(name, edited);
                }
            });
            return changed;
        } catch (IllegalStateException e) {
            throw Refusal.of("edit.no-place", e.getMessage());
        }
    }

    /** The root of a file; empty where the standard has no such file. */
    Optional<YamlMapping> root(String file) {
        return Optional.ofNullable(editors.get(file)).flatMap(YamlEditor::root);
    }

    /** The entry of a row's statement, task, duty or term. */
    YamlMapping entry(EditableSheet sheet, String key) {
        Text text = text(sheet, key);
        String file = text.at().file();
        YamlEditor editor = editors.get(file.substring(file.lastIndexOf('/') + 1));
        return Optional.ofNullable(editor)
                .flatMap(each -> each.at(text.at()))
                .orElseThrow(() -> new IllegalStateException(text.at().toString()));
    }

    private Text text(EditableSheet sheet, String key) {
        return sheet == EditableSheet.TERMS
                ? terms.get(key).text()
                : statements.get(key).text();
    }

    /** The entries that hold what a task needs: its own, or its rows'. */
    List<YamlMapping> rows(Task task) {
        Duty duty = linked.dutyOf(task);
        YamlMapping entry = entry(EditableSheet.TASKS, duty.carrier(task).code().value());
        return entry.list("groups").map(YamlList::entries).orElse(List.of(entry));
    }

    private void change(CellEdit edit) {
        YamlMapping entry = entry(edit.sheet(), edit.key());
        switch (edit.column()) {
            case EditableSheet.LEVEL -> changeLevel(edit, entry);
            case EditableSheet.FORMS -> changeForms(edit, entry);
            case EditableSheet.TERM -> entry.set("term", edit.to(), Schema.TERM);
            default -> {
                Kind kind = edit.sheet().kind().orElse(Kind.ATTITUDE);
                boolean isNamed = kind == Kind.DUTY || kind == Kind.TASK;
                entry.set(
                        isNamed ? "name" : "text",
                        Underlining.again(text(edit.sheet(), edit.key()), edit.to()),
                        isNamed ? Schema.TASK : Schema.TERM);
            }
        }
    }

    private static void changeLevel(CellEdit edit, YamlMapping entry) {
        if (edit.to().isEmpty()) {
            entry.remove("level");
        } else {
            entry.set("level", edit.to(), Schema.TASK);
        }
    }

    private static void changeForms(CellEdit edit, YamlMapping entry) {
        List<String> wanted = forms(edit.to());
        Optional<YamlList> list = entry.list("otherForms");
        if (list.isEmpty()) {
            entry.insertList("otherForms", wanted, Schema.TERM);
            return;
        }
        List<String> there = list.get().words();
        for (int i = 0; i < there.size(); i++) {
            if (!wanted.contains(there.get(i))) {
                list.get().remove(i);
            }
        }
        wanted.stream()
                .filter(form -> !there.contains(form))
                .forEach(form -> list.get().insert(there.size() - 1, form));
    }

    /** The other forms of a term, as a cell lists them. */
    static List<String> forms(String cell) {
        return Arrays.stream(cell.split("[、，,;；\n]"))
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .distinct()
                .toList();
    }

    private void take(RemovedRow removed) {
        if (removed.sheet() == EditableSheet.PAIRS) {
            String[] codes = removed.key().split(" ");
            String word = codes[1].replace("#", "");
            linked.task(new Code(codes[0]))
                    .filter(task -> linked.dutyOf(task).carrier(task) == task)
                    .ifPresent(task -> rows(task).stream()
                            .flatMap(row -> Stream.of("knowledge", "skills").flatMap(field -> row.list(field).stream()))
                            .filter(list -> list.words().contains(word))
                            .forEach(list -> list.remove(list.words().indexOf(word))));
            return;
        }
        YamlMapping entry = entry(removed.sheet(), removed.key());
        YamlList list = entry.parent().orElseThrow(() -> new IllegalStateException(removed.key()));
        list.remove(list.indexOf(entry));
    }
}
