package io.github.jizhun.search;

import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.link.SharedNames;
import io.github.jizhun.model.CatalogueClass;
import io.github.jizhun.model.Classification;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.Facet;
import io.github.jizhun.model.Family;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Prose;
import io.github.jizhun.model.SharedName;
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

    /**
     * The entries of words that many standards have, before those of their members, which match as well; then of all standards, each
     * standard's together; then of the lists of a catalogue and of the hand-written pages.
     */
    static List<SearchEntry> of(LinkedCatalogue catalogue) {
        return Stream.of(
                        catalogue.sharedNames().listed().stream().map(name -> shared(name, catalogue.sharedNames())),
                        newestFirst(catalogue).toList().parallelStream()
                                .flatMap(standard -> new SearchEntries(standard).collect().stream()),
                        lists(catalogue),
                        catalogue.pages().stream().map(SearchEntries::page))
                .flatMap(entries -> entries)
                .toList();
    }

    private static SearchEntry shared(SharedName name, SharedNames names) {
        SearchKind kind = SearchKind.of(name.kind());
        String title = titleOf(name.members().get(0).statement());
        return new SearchEntry(
                "",
                "",
                kind,
                "",
                title,
                List.of(title),
                "",
                kind.words(),
                List.of(),
                List.of(),
                Optional.empty(),
                Address.sharedName(name),
                name.members().stream()
                        .map(member -> names.namesake(member).address())
                        .toList(),
                List.of());
    }

    /** An attitude has a name and says what it means; the family of a skill is part of what it says. */
    private static String titleOf(Statement statement) {
        return isNamed(statement) ? statement.family().get() : statement.text().value();
    }

    private static boolean isNamed(Statement statement) {
        return statement.kind() == Kind.ATTITUDE && statement.family().isPresent();
    }

    /** The lists of a catalogue's standards by level and by category. */
    private static Stream<SearchEntry> lists(LinkedCatalogue catalogue) {
        List<Standard> newest = Family.newestOf(
                catalogue.standards().stream().map(LinkedStandard::standard).toList());
        if (newest.size() < 2) {
            return Stream.empty();
        }
        return Stream.of(Facet.LEVEL, Facet.CATEGORY)
                .flatMap(facet -> CatalogueClass.of(facet, newest).stream())
                .filter(each -> !each.code().isEmpty() || !each.name().isEmpty())
                .map(SearchEntries::list);
    }

    private static SearchEntry list(CatalogueClass each) {
        boolean isLevel = each.facet() == Facet.LEVEL;
        String title = isLevel ? "職能級別 " + each.code() : each.name();
        return page(
                title,
                "職能基準 " + each.standards().size() + " 份",
                isLevel || each.code().isEmpty() ? List.of() : List.of(each.code()),
                isLevel ? List.of(LevelWords.word(Integer.parseInt(each.code()))) : List.of(),
                Address.classOf(each.facet(), each.key()));
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
        return page(
                title, PlainText.of(page.markdown(), page.title()), List.of(), List.of(), Address.page(page.name()));
    }

    /** A page that belongs to no standard. */
    private static SearchEntry page(
            String title, String text, List<String> otherCodes, List<String> exact, String address) {
        return new SearchEntry(
                "",
                "",
                SearchKind.PAGE,
                "",
                title,
                List.of(title),
                text,
                List.of(),
                otherCodes,
                exact,
                Optional.empty(),
                address,
                List.of(),
                List.of());
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
                Stream.of(Edition.familyOf(standard.code())),
                standard.level().stream().toList(),
                Stream.concat(
                                Stream.of(standard.level().map(Level::printed).orElse("")),
                                classes.categories().stream()
                                        .map(each -> each.name().value()))
                        .toList(),
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
                List.of(),
                statement.address());
        entries.add(entry);
        return entry;
    }

    private void addCompetency(Statement statement, LinkedStatement placed) {
        String title = titleOf(statement);
        entries.add(entry(
                SearchKind.of(statement.kind()),
                placed.label(),
                title,
                List.of(title),
                isNamed(statement) ? statement.rest() : "",
                Optional.empty(),
                List.of(),
                Stream.empty(),
                List.of(),
                linked.tasksOf(placed.key()).stream()
                        .map(task -> task.code().value())
                        .toList(),
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
            List<String> facts,
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
                address,
                List.of(),
                facts);
    }

    /** Whether a printed fragment is nothing but a code, rightly formed or not: {@code SS28}. */
    private static boolean isCode(String printed) {
        List<Run> runs = Run.of(printed);
        return runs.size() == 1
                && !runs.get(0).isHan()
                && new Code(printed).numbers().size() > 0;
    }
}
