package io.github.jizhun.similar;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Which texts of two lists are the same or near, found by trying all pairs again and again. */
public final class MatchModel {
    private MatchModel() {}

    /** Two texts and how near they are. */
    public record Pair(int left, int right, int percent, boolean isSame) {}

    /** A text without width, case, spaces and punctuation but for {@code #%&@*}. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(point -> "#%&@*".indexOf(point) >= 0 || counts(Character.getType(point)))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static boolean counts(int type) {
        return !List.of(
                        (int) Character.SPACE_SEPARATOR,
                        (int) Character.LINE_SEPARATOR,
                        (int) Character.PARAGRAPH_SEPARATOR,
                        (int) Character.FORMAT,
                        (int) Character.CONNECTOR_PUNCTUATION,
                        (int) Character.DASH_PUNCTUATION,
                        (int) Character.START_PUNCTUATION,
                        (int) Character.END_PUNCTUATION,
                        (int) Character.INITIAL_QUOTE_PUNCTUATION,
                        (int) Character.FINAL_QUOTE_PUNCTUATION,
                        (int) Character.OTHER_PUNCTUATION)
                .contains(type);
    }

    /** The pairs of neighbouring characters of a folded text; one character is a pair by itself. */
    public static List<String> pairs(String folded) {
        List<String> characters =
                folded.codePoints().mapToObj(Character::toString).toList();
        return characters.size() == 1
                ? characters
                : IntStream.range(0, Math.max(0, characters.size() - 1))
                        .mapToObj(i -> characters.get(i) + characters.get(i + 1))
                        .toList();
    }

    private static int common(List<String> one, List<String> other) {
        List<String> rest = new ArrayList<>(other);
        return (int) one.stream().filter(rest::remove).count();
    }

    /** The pairs of two lists of texts: all the same ones, then the nearest pair of those left until none is near. */
    public static List<Pair> between(List<String> left, List<String> right) {
        List<String> one = left.stream().map(MatchModel::fold).toList();
        List<String> other = right.stream().map(MatchModel::fold).toList();
        List<Pair> found = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                if (!one.get(i).isEmpty() && one.get(i).equals(other.get(j)) && isFree(found, i, j)) {
                    found.add(new Pair(i, j, 100, true));
                }
            }
        }
        List<Candidate> candidates = candidates(
                one.stream().map(MatchModel::pairs).toList(),
                other.stream().map(MatchModel::pairs).toList());
        while (true) {
            candidates.removeIf(candidate -> !isFree(found, candidate.left(), candidate.right()));
            if (candidates.isEmpty()) {
                return found;
            }
            // The first of the nearest, in the order of the lists.
            double most =
                    candidates.stream().mapToDouble(Candidate::share).max().orElseThrow();
            candidates.stream()
                    .filter(candidate -> candidate.share() == most)
                    .findFirst()
                    .ifPresent(nearest ->
                            found.add(new Pair(nearest.left(), nearest.right(), (int) Math.round(100 * most), false)));
        }
    }

    private record Candidate(int left, int right, double share) {}

    private static List<Candidate> candidates(List<List<String>> left, List<List<String>> right) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                int all = Math.max(1, left.get(i).size())
                        + Math.max(1, right.get(j).size());
                int common = common(left.get(i), right.get(j));
                if (3 * common >= all) {
                    candidates.add(new Candidate(i, j, 2.0 * common / all));
                }
            }
        }
        return candidates;
    }

    private static boolean isFree(List<Pair> found, int left, int right) {
        return found.stream().noneMatch(pair -> pair.left() == left || pair.right() == right);
    }
}
