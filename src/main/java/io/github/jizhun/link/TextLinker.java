package io.github.jizhun.link;

import io.github.jizhun.model.Code;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Note;
import io.github.jizhun.model.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the terms, codes and marks of notes of one standard in running text. The provider's underlines and the marks come
 * first; between them the longest form of a term wins, and a term is found once in a text, as is a word that a note explains.
 * Codes are found wherever they stand.
 */
public final class TextLinker {
    /**
     * The longest run that can be a code, so that T1.10 is not read as T1.1. What may not stand before it is looked at after its
     * letter: there are few of them.
     */
    private static final Pattern CODE =
            Pattern.compile("[TOPKSA](?<![A-Za-z0-9._/-].)\\d+[a-z]?(?:\\.\\d+[a-z]?)*(?![A-Za-z0-9_-])");

    /** The characters with which a form begins: at most places of a text none does. */
    private final BitSet begins = new BitSet();

    private final Map<Character, List<Form>> formsByFirst = new HashMap<>();
    private final Map<String, GlossaryTerm> termByForm = new HashMap<>();
    private final Map<String, LinkedNote> noteByMark = new HashMap<>();
    private final Function<Code, Optional<LinkedStatement>> find;

    /** A word of a text and what defines or explains it. */
    private record Form(String text, Optional<GlossaryTerm> term, Optional<LinkedNote> note) {
        /** What is found once in a text. */
        String key() {
            return term.map(GlossaryTerm::id).orElse("note " + text);
        }
    }

    private record Found(int start, int end, Segment segment) {}

    TextLinker(List<GlossaryTerm> glossary, List<LinkedNote> notes, Function<Code, Optional<LinkedStatement>> find) {
        this.find = find;
        for (GlossaryTerm term : glossary) {
            term.forms().filter(form -> !form.isEmpty()).forEach(form -> {
                add(new Form(form, Optional.of(term), Optional.empty()));
                termByForm.putIfAbsent(form, term);
            });
        }
        for (LinkedNote note : notes) {
            note.note().key().ifPresent(mark -> noteByMark.putIfAbsent(mark, note));
            note.note()
                    .term()
                    .filter(term -> !termByForm.containsKey(term))
                    .ifPresent(term -> add(new Form(term, Optional.empty(), Optional.of(note))));
        }
        formsByFirst
                .values()
                .forEach(forms -> forms.sort(
                        Comparator.comparingInt((Form form) -> form.text().length())
                                .reversed()));
    }

    private void add(Form form) {
        char first = form.text().charAt(0);
        formsByFirst.computeIfAbsent(first, any -> new ArrayList<>()).add(form);
        begins.set(first);
    }

    /** The pieces of a published text. */
    public List<Segment> segments(Text text) {
        return segments(text, new HashSet<>());
    }

    /** The pieces of a line of a note, which does not refer to itself. */
    public List<Segment> segments(Text text, LinkedNote own) {
        return segments(text, new HashSet<>(Set.of("note " + own.label())));
    }

    private List<Segment> segments(Text text, Set<String> used) {
        String value = text.value();
        List<Found> found = new ArrayList<>(marks(value));
        for (Text.Underline underline : text.underlines()) {
            String word = value.substring(underline.start(), underline.end());
            Optional<GlossaryTerm> term = Optional.ofNullable(termByForm.get(word.strip()));
            term.ifPresent(known -> used.add(known.id()));
            found.removeIf(mark -> mark.start() < underline.end() && underline.start() < mark.end());
            found.add(new Found(underline.start(), underline.end(), new Segment(word, true, term, Optional.empty())));
        }
        found.sort(Comparator.comparingInt(Found::start));
        int from = 0;
        List<Found> all = new ArrayList<>();
        for (Found underlined : found) {
            scan(value, from, underlined.start(), used, all);
            all.add(underlined);
            from = underlined.end();
        }
        scan(value, from, value.length(), used, all);
        return fill(value, all);
    }

    private List<Found> marks(String value) {
        if (noteByMark.isEmpty()) {
            return List.of();
        }
        return Note.MARK
                .matcher(value)
                .results()
                .flatMap(mark -> Optional.ofNullable(noteByMark.get(Note.fold(mark.group(1)))).stream()
                        .map(note -> new Found(
                                mark.start(),
                                mark.end(),
                                new Segment(
                                        mark.group(), false, Optional.empty(), Optional.empty(), Optional.of(note)))))
                .toList();
    }

    /** The pieces of a text that holds no underlines, such as the site's own prose. */
    public List<Segment> segments(String text) {
        List<Found> all = new ArrayList<>();
        scan(text, 0, text.length(), new HashSet<>(), all);
        return fill(text, all);
    }

    private void scan(String value, int from, int to, Set<String> used, List<Found> found) {
        Matcher code = CODE.matcher(value).region(from, to).useTransparentBounds(true);
        int nextCode = code.find() ? code.start() : to;
        int at = from;
        while (at < to) {
            if (at == nextCode) {
                Optional<LinkedStatement> statement = find.apply(new Code(code.group()));
                if (statement.isPresent()) {
                    found.add(new Found(at, code.end(), new Segment(code.group(), false, Optional.empty(), statement)));
                }
                at = code.end();
                nextCode = code.find() ? code.start() : to;
                continue;
            }
            Optional<Form> form = formAt(value, at, Math.min(to, nextCode), used);
            if (form.isPresent()) {
                used.add(form.get().key());
                int end = at + form.get().text().length();
                found.add(new Found(
                        at,
                        end,
                        new Segment(
                                form.get().text(),
                                false,
                                form.get().term(),
                                Optional.empty(),
                                form.get().note())));
                at = end;
            } else {
                at++;
            }
        }
    }

    private Optional<Form> formAt(String value, int at, int to, Set<String> used) {
        if (!begins.get(value.charAt(at))) {
            return Optional.empty();
        }
        return formsByFirst.get(value.charAt(at)).stream()
                .filter(form -> at + form.text().length() <= to
                        && value.startsWith(form.text(), at)
                        && !splitsWord(value, at)
                        && !splitsWord(value, at + form.text().length()))
                .findFirst()
                .filter(form -> !used.contains(form.key()));
    }

    /** Chinese has no word boundary to respect; Latin words and numbers are not cut. */
    private static boolean splitsWord(String value, int at) {
        return at > 0 && at < value.length() && isLatin(value.charAt(at - 1)) && isLatin(value.charAt(at));
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    private static List<Segment> fill(String value, List<Found> found) {
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        for (Found piece : found) {
            plain(value, from, piece.start(), segments);
            segments.add(piece.segment());
            from = piece.end();
        }
        plain(value, from, value.length(), segments);
        return List.copyOf(segments);
    }

    private static void plain(String value, int from, int to, List<Segment> segments) {
        if (from < to) {
            segments.add(new Segment(value.substring(from, to), false, Optional.empty(), Optional.empty()));
        }
    }
}
