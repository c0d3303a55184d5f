package io.github.jizhun.search;

import io.github.jizhun.text.Resource;
import java.util.List;
import java.util.stream.Stream;

/** Words that every site has; each word as the runs of it. */
final class CommonWords {
    /**
     * Words that mean one thing.
     *
     * @param words what a query's word may be changed to
     * @param others what is only typed: it means something else where it stands in a text of Taiwan
     */
    record Group(List<List<Run>> words, List<List<Run>> others) {
        /** All that a reader may type. */
        List<List<Run>> all() {
            return Stream.concat(words.stream(), others.stream()).toList();
        }
    }

    /** Words that are spelled in several ways: 紀錄, 記錄. */
    static final List<Group> SPELLINGS = read("spellings.txt");
    /** Words that people say and what standards call it: 資安, 資訊安全. */
    static final List<Group> EVERYDAY = read("everyday-words.txt");

    /** Words that ask: 如何. */
    static final List<List<Run>> QUESTIONS = read("question-words.txt").stream()
            .flatMap(group -> group.words().stream())
            .toList();

    private CommonWords() {}

    private static List<Group> read(String name) {
        return Resource.text(CommonWords.class, name)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" < "))
                .map(parts -> new Group(words(parts[0]), parts.length > 1 ? words(parts[1]) : List.of()))
                .toList();
    }

    private static List<List<Run>> words(String words) {
        return Stream.of(words.split(" ")).map(Run::of).toList();
    }
}
