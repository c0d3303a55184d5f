package io.github.jizhun.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that name a knowledge, skill or attitude in standards of several families. That the words are the same is all that is
 * known: no provider says that the same is meant.
 *
 * @param folded the words without what does not count: width, case, spaces and punctuation
 * @param members where they stand in the newest edition of each family, by the family's code and in the document's order; may be
 *     empty where only older editions have them
 */
public record SharedName(Kind kind, String folded, List<Member> members) {
    /** The maximum number of the others shown with a statement. */
    public static final int SHOWN = 8;

    /** Characters that do not distinguish names; some punctuation does, since C# is not C. */
    private static final Pattern NOT_COUNTED = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{P}&&[^#%&@*]]+");

    /** One place where such words stand. */
    public record Member(Standard standard, Statement statement) {}

    private record Named(Key key, Member member) {}

    /** What is equal for statements of the same name. */
    public record Key(Kind kind, String folded) {
        // A record's own hash would walk through all that is in it, or differ from run to run: see decision 0054.
        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && that.kind == kind && that.folded.equals(folded);
        }

        @Override
        public int hashCode() {
            return 31 * folded.hashCode() + kind.ordinal();
        }
    }

    /** The key of a statement; its words are empty where it has none that count. */
    public static Key keyOf(Statement statement) {
        return new Key(statement.kind(), fold(statement.text().value()));
    }

    /** A text without what does not distinguish names: width, case, spaces and punctuation. */
    public static String fold(String text) {
        String words = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOT_COUNTED.matcher(words).replaceAll("");
    }

    /**
     * The words that competencies of several families share. Time and memory grow with the number of statements.
     *
     * @param standards all editions held
     */
    public static Map<Key, SharedName> among(List<Standard> standards) {
        Map<String, Standard> byCode = new HashMap<>();
        standards.forEach(standard -> byCode.put(standard.code(), standard));
        Set<String> newest = new HashSet<>();
        List<Family> families = Family.of(byCode.keySet());
        families.forEach(family -> newest.add(family.newest()));
        List<Named> named = families.parallelStream()
                .flatMap(family -> family.editions().stream())
                .map(byCode::get)
                .flatMap(edition -> edition.competencies()
                        .map(statement -> new Named(keyOf(statement), new Member(edition, statement))))
                .toList();
        Map<Key, List<Member>> all = new HashMap<>();
        named.forEach(each ->
                all.computeIfAbsent(each.key(), key -> new ArrayList<>()).add(each.member()));
        Map<Key, SharedName> shared = new HashMap<>();
        all.forEach((key, members) -> {
            // Members come family by family.
            boolean several = !familyOf(members.get(0)).equals(familyOf(members.get(members.size() - 1)));
            if (several && !key.folded().isEmpty()) {
                List<Member> ofNewest = members.stream()
                        .filter(member -> newest.contains(member.standard().code()))
                        .toList();
                shared.put(key, new SharedName(key.kind(), key.folded(), ofNewest));
            }
        });
        return Map.copyOf(shared);
    }

    private static String familyOf(Member member) {
        return Edition.familyOf(member.standard().code());
    }

    /** Whether it stands in enough places that a page of its own lists them all. */
    public boolean hasPage() {
        return members.size() > SHOWN;
    }

    /** What its page's address is made of: {@code knowledge-1f0a…}. */
    public String id() {
        return kind.word() + "-" + TextHash.of(folded).value();
    }
}
