package io.github.jizhun.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SampleContent;
import io.github.jizhun.bench.MadeUpContent;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the index finds is what a comparison of every standard with every other one finds. */
@Order(1)
class SimilarStandardsTest {
    private static final int STANDARDS = 200;

    @TempDir
    private static Path folder;

    private static List<LinkedStandard> standards;
    private static SimilarStandards similar;

    @BeforeAll
    static void load() throws IOException {
        MadeUpContent.write(folder, STANDARDS);
        // An edition that is not the newest is compared with others, but stands on no other page.
        Path oldest;
        try (Stream<Path> folders = Files.list(folder.resolve("standards"))) {
            oldest = folders.filter(each -> each.toString().endsWith("v2"))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
        Path older = Files.createDirectory(
                oldest.resolveSibling(oldest.getFileName().toString().replaceFirst("v2$", "v1")));
        try (Stream<Path> files = Files.list(oldest)) {
            for (Path file : files.toList()) {
                Files.writeString(
                        older.resolve(file.getFileName()),
                        Files.readString(file)
                                .replace(
                                        oldest.getFileName().toString(),
                                        older.getFileName().toString()));
            }
        }
        standards = SampleContent.load(folder).standards();
        similar = SimilarStandards.among(standards);
    }

    @Test
    void theFiveThatShareMostAreThoseOfASmallModel() {
        Map<String, Set<String>> pairs = new HashMap<>();
        Map<String, Integer> spread = new HashMap<>();
        Map<String, String> newest = new HashMap<>();
        standards.forEach(each -> newest.merge(
                Edition.familyOf(each.code()), each.code(), (one, other) -> one.compareTo(other) > 0 ? one : other));
        standards.forEach(each -> pairs.put(each.code(), pairs(each)));
        newest.values().forEach(code -> pairs.get(code).forEach(pair -> spread.merge(pair, 1, Integer::sum)));
        pairs.values().forEach(each -> each.removeIf(pair -> spread.getOrDefault(pair, 0) > 100));
        assertTrue(spread.values().stream().anyMatch(many -> many > 100), "some pairs are everywhere");
        Map<String, BitSet> numbers = numbers(pairs);
        for (LinkedStandard standard : standards) {
            Map<String, Double> shares = new HashMap<>();
            standards.forEach(
                    other -> shares.put(other.code(), share(numbers.get(standard.code()), numbers.get(other.code()))));
            List<SimilarStandard> expected = standards.stream()
                    .filter(other -> newest.containsValue(other.code()))
                    .filter(other -> !Edition.familyOf(other.code()).equals(Edition.familyOf(standard.code())))
                    .filter(other -> shares.get(other.code()) > 0)
                    .sorted(Comparator.comparing((LinkedStandard other) -> -shares.get(other.code()))
                            .thenComparing(LinkedStandard::code))
                    .limit(5)
                    .map(other -> modelled(standard, other, shares.get(other.code())))
                    .toList();
            assertEquals(expected, similar.of(standard.code()), standard.code());
        }
    }

    /** The same sets, each member a number. */
    private static Map<String, BitSet> numbers(Map<String, Set<String>> sets) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, BitSet> numbered = new HashMap<>();
        sets.forEach((code, set) -> {
            BitSet bits = new BitSet();
            set.forEach(each -> bits.set(numbers.computeIfAbsent(each, any -> numbers.size())));
            numbered.put(code, bits);
        });
        return numbered;
    }

    private static double share(BitSet one, BitSet other) {
        BitSet common = (BitSet) one.clone();
        common.and(other);
        return 2.0 * common.cardinality() / (one.cardinality() + other.cardinality());
    }

    private static List<String> texts(LinkedStandard standard, Kind kind) {
        return standard.ofKind(kind).stream()
                .map(LinkedStatement::text)
                .map(text -> text.value())
                .toList();
    }

    private static Set<String> pairs(LinkedStandard standard) {
        Set<String> pairs = new HashSet<>();
        for (Kind kind : List.of(Kind.KNOWLEDGE, Kind.SKILL, Kind.TASK)) {
            texts(standard, kind).forEach(text -> pairs.addAll(MatchModel.pairs(MatchModel.fold(text))));
        }
        return pairs;
    }

    private static SimilarStandard modelled(LinkedStandard own, LinkedStandard other, double share) {
        List<String> shared = new ArrayList<>();
        int near = 0;
        for (Kind kind : List.of(Kind.KNOWLEDGE, Kind.SKILL)) {
            for (MatchModel.Pair pair : MatchModel.between(texts(own, kind), texts(other, kind))) {
                if (pair.isSame()) {
                    shared.add(texts(own, kind).get(pair.left()));
                } else {
                    near++;
                }
            }
        }
        return new SimilarStandard(
                other.code(),
                other.standard().name().value(),
                String.valueOf(other.standard().level().orElseThrow().value()),
                (int) Math.round(100 * share),
                shared.size(),
                near,
                shared.stream().limit(4).toList());
    }

    @Test
    void theMapHasEachStandardOnceAndBringsTheSimilarTogether() {
        List<String> codes =
                standards.stream().map(LinkedStandard::code).limit(40).toList();
        FieldMap map = FieldMap.of(similar, codes);
        int[] cells = map.cells(5);
        assertEquals(
                IntStream.range(0, codes.size()).boxed().toList(),
                IntStream.of(cells).sorted().boxed().toList());
        int[] listed = IntStream.range(0, codes.size()).toArray();
        assertTrue(pull(codes, cells) < 0.8 * pull(codes, listed), pull(codes, cells) + " " + pull(codes, listed));
        assertTrue(!map.lines().isEmpty(), "lines");
        FieldMap same = FieldMap.of(similar, codes);
        assertEquals(map.lines(), same.lines());
        assertEquals(
                IntStream.of(cells).boxed().toList(),
                IntStream.of(same.cells(5)).boxed().toList());
    }

    /** How far apart those are that share, weighted by how much. */
    private static double pull(List<String> codes, int[] cells) {
        double pull = 0;
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < i; j++) {
                double share = similar.share(codes.get(i), codes.get(j));
                int right = cells[i] % 5 - cells[j] % 5;
                int down = cells[i] / 5 - cells[j] / 5;
                pull += share * share * (4 * right * right + down * down);
            }
        }
        return pull;
    }
}
