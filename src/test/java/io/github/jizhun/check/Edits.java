package io.github.jizhun.check;

import io.github.jizhun.model.Classification;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Group;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Note;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.SourceText;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import io.github.jizhun.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A standard with one thing changed: each list passes through a function on its way into the copy. */
public class Edits {
    public UnaryOperator<Text> text = UnaryOperator.identity();
    UnaryOperator<List<Text>> texts = UnaryOperator.identity();
    UnaryOperator<List<Statement>> statements = UnaryOperator.identity();
    UnaryOperator<List<GlossaryTerm>> terms = UnaryOperator.identity();
    public UnaryOperator<List<Erratum>> errata = UnaryOperator.identity();
    UnaryOperator<List<Edition>> editions = UnaryOperator.identity();
    UnaryOperator<List<Duty>> duties = UnaryOperator.identity();
    UnaryOperator<List<Task>> tasks = UnaryOperator.identity();
    public UnaryOperator<Optional<SourceText>> source = UnaryOperator.identity();
    UnaryOperator<Optional<Level>> level = UnaryOperator.identity();
    BiFunction<Task, List<Reference>, List<Reference>> knowledge = (task, references) -> references;
    BiFunction<Task, List<Reference>, List<Reference>> skills = (task, references) -> references;

    public Standard of(Standard standard) {
        return new Standard(
                standard.code(),
                standard.printedCode(),
                standard.form(),
                standard.nameKind(),
                text.apply(standard.name()),
                standard.nameNote().map(text),
                standard.provider(),
                standard.rights(),
                standard.source(),
                of(standard.classification()),
                text.apply(standard.description()),
                level.apply(standard.level()),
                duties.apply(standard.duties()).stream().map(this::of).toList(),
                statementsOf(standard.knowledge()),
                statementsOf(standard.skills()),
                statementsOf(standard.attitudes()),
                terms.apply(standard.glossary()).stream().map(this::of).toList(),
                textsOf(standard.conditions()),
                textsOf(standard.noteLines()).stream().map(Note::plain).toList(),
                textsOf(standard.updates()),
                errata.apply(standard.errata()),
                editions.apply(standard.editions()).stream().map(this::of).toList(),
                standard.accepted(),
                standard.siteNotes(),
                source.apply(standard.sourceText()),
                standard.at());
    }

    private List<Text> textsOf(List<Text> list) {
        return texts.apply(list).stream().map(text).toList();
    }

    private Classification of(Classification classes) {
        return new Classification(of(classes.categories()), of(classes.occupations()), of(classes.industries()));
    }

    private List<Classification.Entry> of(List<Classification.Entry> entries) {
        return entries.stream()
                .map(entry -> new Classification.Entry(text.apply(entry.code()), text.apply(entry.name())))
                .toList();
    }

    private Edition of(Edition edition) {
        return new Edition(
                edition.code(),
                edition.name(),
                edition.printedVersion(),
                text.apply(edition.date()),
                edition.status(),
                edition.replacedBy().map(text),
                edition.note().map(text),
                edition.at());
    }

    private Duty of(Duty duty) {
        return new Duty(
                duty.code(),
                text.apply(duty.name()),
                level.apply(duty.level()),
                tasks.apply(duty.tasks()).stream().map(this::of).toList(),
                duty.at());
    }

    private Task of(Task task) {
        return new Task(
                task.code(),
                text.apply(task.name()),
                task.level(),
                task.groups().stream().map(group -> of(task, group)).toList(),
                task.sharesRowWith(),
                task.at());
    }

    private Group of(Task task, Group group) {
        return new Group(
                group.levels(),
                statementsOf(group.outputs()),
                statementsOf(group.indicators()),
                knowledge.apply(task, group.knowledge()),
                skills.apply(task, group.skills()));
    }

    private List<Statement> statementsOf(List<Statement> list) {
        return statements.apply(list).stream()
                .map(statement -> new Statement(
                        statement.kind(),
                        statement.code(),
                        statement.id(),
                        text.apply(statement.text()),
                        statement.at()))
                .toList();
    }

    private GlossaryTerm of(GlossaryTerm term) {
        return new GlossaryTerm(
                term.id(), term.term(), text.apply(term.text()), term.otherForms(), term.narrow(), term.at());
    }

    /** The list without one of its items. */
    static <T> UnaryOperator<List<T>> without(T item) {
        return list -> list.stream().filter(other -> !other.equals(item)).toList();
    }

    /** The list with another item after one of its own. */
    static <T> UnaryOperator<List<T>> with(T item, T added) {
        return list -> {
            List<T> longer = new ArrayList<>(list);
            int at = longer.indexOf(item);
            if (at >= 0) {
                longer.add(at + 1, added);
            }
            return longer;
        };
    }

    /** The list with another item at its end. */
    static <T> List<T> append(List<T> list, T item) {
        return Stream.concat(list.stream(), Stream.of(item)).toList();
    }

    /** One text in place of another. */
    public static UnaryOperator<Text> replace(Text one, Text other) {
        return written -> written.equals(one) ? other : written;
    }

    /** The references of one task, changed. */
    static BiFunction<Task, List<Reference>, List<Reference>> at(Task task, UnaryOperator<List<Reference>> change) {
        return (other, references) -> other == task ? change.apply(references) : references;
    }

    /** The edit of a task's knowledge or skills. */
    void needs(Kind kind, Task task, UnaryOperator<List<Reference>> change) {
        if (kind == Kind.KNOWLEDGE) {
            knowledge = at(task, change);
        } else {
            skills = at(task, change);
        }
    }
}
