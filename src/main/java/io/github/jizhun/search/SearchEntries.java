package io.github.jizhun.search;

import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Classification;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.Family;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Prose;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import io.github.jizhun.model.Text;
import io.github.jizhun.site.Address;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What can be found of a standard: itself, every statement, every defined term. Kind by kind, so that the kind of an entry
 * follows from its place.
 */
final class SearchEntries {
    private final LinkedStandard linked;
    private final Standard standard;
    private final List<SearchEntry> entries = new ArrayList<>();

    private SearchEntries(LinkedStandard linked) {
        this.linked = linked;
        this.standard = linked.standard();
    }

    /** The entries of all standards, each standard's together, then those of the hand-written pages. */
    static List<SearchEntry> of(LinkedCatalogue catalogue) {
        return Stream.concat(
                        newestFirst(catalogue).toList().parallelStream()
                                .flatMap(standard -> new SearchEntries(standard).collect().stream()),
                        catalogue.pages().stream().map(SearchEntries::page))
                .toList();
    }

    /** What editions have in common is found as often as they are held; of equal results the first entry comes first. */
    private static Stream<LinkedStandard> newestFirst(LinkedCatalogue catalogue) {
        Map<String, LinkedStandard> byCode =
                catalogue.standards().stream().collect(Collectors.toMap(LinkedStandard::code, Function.identity()));
        return Family.of(byCode.keySet()).stream()
                .flatMap(family -> IntStream.rangeClosed(1, family.editions().size())
                        .mapToObj(
                                back -> family.editions().get(family.editions().size() - back)))
                .map(byCode::get);
    }

    private static SearchEntry page(Prose page) {
        String title = page.title().isEmpty() ? page.name() : page.title();
        return new SearchEntry(
                "",
                "",
                SearchKind.PAGE,
                "",
                title,
                List.of(title),
                PlainText.of(page.markdown(), page.title()),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Address.page(page.name()));
    }

    private List<SearchEntry> collect() {
        addStandard();
        List<SearchEntry> duties = new ArrayList<>();
        for (Duty duty : standard.duties()) {
            duties.add(add(
                    linked.statementOf(duty.code()),
                    Optional.empty(),
                    duty.isItsOwnTask()
                            ? duty.levelsOf(duty.tasks().get(0))
                            : duty.level().stream().toList()));
        }
        List<SearchEntry> tasks = new ArrayList<>();
        for (int i = 0; i < duties.size(); i++) {
            Duty duty = standard.duties().get(i);
            SearchEntry entry = duties.get(i);
            for (Task task : duty.tasks()) {
                tasks.add(
                        duty.isItsOwnTask()
                                ? entry
                                : add(linked.statementOf(task.code()), Optional.of(entry), duty.levelsOf(task)));
            }
        }
        List<Task> all = standard.tasks().toList();
        for (Kind kind : List.of(Kind.OUTPUT, Kind.INDICATOR)) {
            for (int i = 0; i < all.size(); i++) {
                Task task = all.get(i);
                SearchEntry parent = tasks.get(i);
                // A row that two tasks share belongs to the one that carries it.
                task.groups().stream()
                        .flatMap(group -> (kind == Kind.OUTPUT ? group.outputs() : group.indicators()).stream())
                        .forEach(statement -> add(linked.placed(statement), Optional.of(parent), List.of()));
            }
        }
        standard.competencies().forEach(statement -> addCompetency(statement, linked.placed(statement)));
        standard.glossary().forEach(this::addTerm);
        return entries;
    }

    private void addStandard() {
        Classification classes = standard.classification();
        Stream<String> sentences = Stream.of(
                        standard.nameNote().stream(),
                        Stream.of(standard.description()),
                        standard.conditions().stream(),
                        standard.noteLines().stream(),
                        standard.updates().stream(),
                        Stream.of(classes.categories(), classes.occupations(), classes.industries())
                                .flatMap(List::stream)
                                .flatMap(each -> Stream.of(each.code(), each.name())),
                        Stream.of(standard.provider()))
                .flatMap(texts -> texts)
                .map(Text::value);
        List<String> editions = standard.editions().stream()
                .map(Edition::code)
                .filter(code -> !code.equals(standard.code()))
                .toList();
        String name = standard.name().value();
        entries.add(entry(
                SearchKind.STANDARD,
                standard.code(),
                name,
                List.of(name),
                sentences.collect(Collectors.joining("\n")),
                Optional.empty(),
                editions,
                Stream.concat(
                        Stream.of(Edition.familyOf(standard.code())),
                        standard.level().stream().map(level -> LevelWords.word(level.value()))),
                standard.level().stream().toList(),
                Address.standard(standard.code())));
    }

    private SearchEntry add(LinkedStatement statement, Optional<SearchEntry> parent, List<Level> levels) {
        String text = statement.text().value();
        SearchEntry entry = entry(
                SearchKind.of(statement.kind()),
                statement.label(),
                text,
                List.of(text),
                "",
                parent,
                List.of(),
                Stream.empty(),
                levels,
                statement.address());
        entries.add(entry);
        return entry;
    }

    /** An attitude has a name and says what it means; the family of a skill is part of what it says. */
    private void addCompetency(Statement statement, LinkedStatement placed) {
        String whole = statement.text().value();
        boolean isNamed =
                statement.kind() == Kind.ATTITUDE && statement.family().isPresent();
        String title = isNamed ? statement.family().get() : whole;
        entries.add(entry(
                SearchKind.of(statement.kind()),
                placed.label(),
                title,
                List.of(title),
                isNamed ? statement.rest() : "",
                Optional.empty(),
                List.of(),
                Stream.empty(),
                List.of(),
                placed.address()));
    }

    private void addTerm(GlossaryTerm term) {
        String definition = term.definition();
        entries.add(entry(
                SearchKind.TERM,
                Erratum.TERM_PREFIX + term.id(),
                term.term().value(),
                term.forms().toList(),
                definition.isEmpty() ? term.text().value() : definition,
                Optional.empty(),
                List.of(),
                term.forms().filter(form -> !term.otherForms().isEmpty()),
                List.of(),
                Address.term(standard.code(), term.id())));
    }

    private SearchEntry entry(
            SearchKind kind,
            String code,
            String title,
            List<String> names,
            String text,
            Optional<SearchEntry> parent,
            List<String> editions,
            Stream<String> exact,
            List<Level> levels,
            String address) {
        List<String> slips = code.isEmpty()
                ? List.of()
                : linked.errataOf(code).stream()
                        .filter(erratum -> erratum.status() == Erratum.Status.CORRECTED)
                        .map(erratum -> erratum.printed().value())
                        .toList();
        List<String> context = new ArrayList<>();
        parent.map(SearchEntry::title).ifPresent(context::add);
        slips.stream().filter(slip -> !isCode(slip)).forEach(context::add);
        // So that 指標 風險 finds the indicators among what holds 風險.
        context.addAll(kind.words());
        levels.forEach(level -> context.add(LevelWords.word(level.value())));
        Set<String> meant = new LinkedHashSet<>();
        if (!code.startsWith(Erratum.TERM_PREFIX)) {
            meant.add(code);
        }
        exact.forEach(meant::add);
        meant.addAll(kind.words());
        meant.removeIf(String::isEmpty);
        return new SearchEntry(
                standard.code(),
                standard.name().value(),
                kind,
                code,
                title,
                names,
                text,
                List.copyOf(context),
                Stream.of(
                                parent.map(SearchEntry::code).stream(),
                                editions.stream(),
                                slips.stream().filter(SearchEntries::isCode))
                        .flatMap(codes -> codes)
                        .toList(),
                List.copyOf(meant),
                parent,
                address);
    }

    /** Whether a printed fragment is nothing but a code, rightly formed or not: {@code SS28}. */
    private static boolean isCode(String printed) {
        List<Run> runs = Run.of(printed);
        return runs.size() == 1
                && !runs.get(0).isHan()
                && new Code(printed).numbers().size() > 0;
    }
}
