package io.github.jizhun.link;

import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Text;
import io.github.jizhun.site.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The terms and notes to which the texts of a standard refer, and the places of a term or note in them. */
public final class TextReferences {
    private final LinkedStandard standard;
    private final Map<LinkedNote, List<LinkedStatement>> byNote;
    private final Map<String, List<Mention>> byTerm;

    TextReferences(LinkedStandard standard) {
        this.standard = standard;
        this.byTerm = findMentions();
        this.byNote = findPlaces();
    }

    /** The passages that use a term, those with the provider's underline first, otherwise in the document's order. */
    public List<Mention> mentions(GlossaryTerm term) {
        return byTerm.getOrDefault(term.id(), List.of());
    }

    /** The statements that refer to a note, in the document's order. */
    public List<LinkedStatement> placesOf(LinkedNote note) {
        return byNote.getOrDefault(note, List.of());
    }

    /** The notes to which these statements refer, each once, in the order in which they are met. */
    public List<LinkedNote> notesIn(Stream<LinkedStatement> statements) {
        return standard.notes().isEmpty()
                ? List.of()
                : statements.flatMap(this::notesIn).distinct().toList();
    }

    private Stream<LinkedNote> notesIn(LinkedStatement statement) {
        return standard.textLinker().segments(statement.text()).stream()
                .map(Segment::note)
                .flatMap(Optional::stream);
    }

    /** The terms that these statements use, each once, in the order in which they are met. */
    public List<GlossaryTerm> termsIn(Stream<LinkedStatement> statements) {
        return statements
                .flatMap(statement -> standard.textLinker().segments(statement.text()).stream())
                .map(Segment::term)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Map<String, List<Mention>> findMentions() {
        Map<String, List<Mention>> found = new HashMap<>();
        if (standard.standard().glossary().isEmpty()) {
            return found;
        }
        passages()
                .forEach(passage -> standard.textLinker()
                        .segments(passage.text())
                        .forEach(segment -> segment.term()
                                .filter(term ->
                                        passage.term().filter(term::equals).isEmpty())
                                .ifPresent(term -> found.computeIfAbsent(term.id(), id -> new ArrayList<>())
                                        .add(new Mention(passage, segment.underlined())))));
        found.values().forEach(list -> list.sort(Comparator.comparing(mention -> !mention.underlined())));
        return found;
    }

    /** Every published text that can use a term, in the document's order. */
    private Stream<Passage> passages() {
        String home = Address.standard(standard.code());
        Stream<Passage> statements = Stream.of(Kind.values())
                .flatMap(kind -> standard.ofKind(kind).stream())
                .map(statement ->
                        new Passage(Optional.of(statement), Optional.empty(), statement.text(), statement.address()));
        Stream<Passage> definitions = standard.standard().glossary().stream()
                .map(term -> new Passage(
                        Optional.empty(), Optional.of(term), term.text(), Address.term(standard.code(), term.id())));
        return Stream.of(
                        Stream.of(own(standard.standard().description(), home + "#description")),
                        statements,
                        standard.standard().conditions().stream().map(text -> own(text, home + "#requirements")),
                        definitions,
                        Stream.concat(standard.standard().noteLines().stream(), standard.standard().updates().stream())
                                .map(text -> own(text, home + "#notes")))
                .flatMap(passages -> passages);
    }

    private static Passage own(Text text, String address) {
        return new Passage(Optional.empty(), Optional.empty(), text, address);
    }

    private Map<LinkedNote, List<LinkedStatement>> findPlaces() {
        Map<LinkedNote, List<LinkedStatement>> found = new HashMap<>();
        if (standard.notes().stream().anyMatch(note -> !note.anchor().isEmpty())) {
            Stream.of(Kind.values())
                    .flatMap(kind -> standard.ofKind(kind).stream())
                    .forEach(statement -> notesIn(statement)
                            .distinct()
                            .forEach(note -> found.computeIfAbsent(note, any -> new ArrayList<>())
                                    .add(statement)));
        }
        return found;
    }
}
