package io.github.jizhun.link;

import io.github.jizhun.model.Code;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.SharedName;
import io.github.jizhun.model.SharedName.Member;
import io.github.jizhun.model.Statement;
import io.github.jizhun.site.Address;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The words that competencies of several standards share, other editions of the same one aside. Safe for many threads. */
public final class SharedNames {
    private final Map<SharedName.Key, SharedName> byKey;
    private final Map<String, LinkedStandard> standards = new HashMap<>();

    private SharedNames(List<LinkedStandard> linked) {
        linked.forEach(standard -> standards.put(standard.code(), standard));
        byKey = SharedName.among(linked.stream().map(LinkedStandard::standard).toList());
    }

    /** Finds them among all editions that a site holds. */
    static SharedNames among(List<LinkedStandard> standards) {
        return new SharedNames(standards);
    }

    /** Those that a page of their own lists, by kind and words. */
    public List<SharedName> listed() {
        return byKey.values().stream()
                .filter(SharedName::hasPage)
                .sorted(Comparator.comparing(SharedName::kind).thenComparing(SharedName::folded))
                .toList();
    }

    /** Where the words of a standard's competencies stand in others. */
    public SameWording of(LinkedStandard standard) {
        String family = Edition.familyOf(standard.code());
        SortedMap<Code, SameWording.Found> byCode = new TreeMap<>();
        standard.standard()
                .competencies()
                .forEach(statement -> statement
                        .code()
                        .flatMap(code -> find(statement, family))
                        .ifPresent(found -> byCode.putIfAbsent(statement.code().orElseThrow(), found)));
        return new SameWording(byCode);
    }

    private Optional<SameWording.Found> find(Statement statement, String family) {
        return Optional.ofNullable(byKey.get(SharedName.keyOf(statement)))
                .map(name -> find(name, family))
                .filter(found -> found.places() > 0);
    }

    /** Members come family by family: those before the own one and those after it, the nearest first chosen. */
    private SameWording.Found find(SharedName name, String family) {
        List<Member> members = name.members();
        int before = firstFrom(members, family, false);
        int after = firstFrom(members, family, true);
        int others = before + members.size() - after;
        int wanted = Math.min(others, SharedName.SHOWN);
        int left = Math.min(before, Math.max(wanted / 2, wanted - (members.size() - after)));
        List<SameWording.Namesake> nearest = Stream.concat(
                        members.subList(before - left, before).stream(),
                        members.subList(after, after + wanted - left).stream())
                .map(this::namesake)
                .toList();
        return new SameWording.Found(others, name.hasPage() ? Address.sharedName(name) : "", nearest);
    }

    /** The first member of the family or of one after it; where none of the family is wanted, of one after it. */
    private static int firstFrom(List<Member> members, String family, boolean after) {
        int low = 0;
        int high = members.size();
        while (low < high) {
            int middle = (low + high) / 2;
            int order = Edition.familyOf(members.get(middle).standard().code()).compareTo(family);
            if (order < 0 || after && order == 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A member as other standards' pages show it. */
    public SameWording.Namesake namesake(Member member) {
        LinkedStandard standard = standards.get(member.standard().code());
        LinkedStatement statement = standard.placed(member.statement());
        return new SameWording.Namesake(
                standard.code(),
                standard.standard().name().value(),
                statement.label(),
                statement.text().value(),
                statement.address());
    }
}
