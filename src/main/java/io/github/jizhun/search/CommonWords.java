package io.github.jizhun.search;

import io.github.jizhun.text.Resource;
import java.util.List;
import java.util.stream.Stream;

/** Words that every site has; each word as the runs of it. Those of a group mean one thing. */
final class CommonWords {
    /** Words that are spelled in several ways: 紀錄, 記錄. */
    static final List<List<List<Run>>> SPELLINGS = read("spellings.txt");
    /** Words that people say and what standards call it: 資安, 資訊安全. */
    static final List<List<List<Run>>> EVERYDAY = read("everyday-words.txt");

    /** Words that ask: 如何. */
    static final List<List<Run>> QUESTIONS =
            read("question-words.txt").stream().flatMap(List::stream).toList();

    private CommonWords() {}

    private static List<List<List<Run>>> read(String name) {
        return Resource.text(CommonWords.class, name)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Stream.of(line.split(" ")).map(Run::of).toList())
                .toList();
    }
}
