package io.github.jizhun.compare;

import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Family;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The editions of all standards that a site holds, compared with each other. Safe for many threads. */
public final class Editions {
    private final List<Family> families;
    private final Map<String, LinkedStandard> standards;
    /** By the code of the standard without its edition. */
    private final Map<String, FamilyEditions> byFamily;

    private Editions(LinkedCatalogue catalogue) {
        this.standards =
                catalogue.standards().stream().collect(Collectors.toMap(LinkedStandard::code, Function.identity()));
        this.families = Family.of(standards.keySet());
        this.byFamily = families.parallelStream()
                .collect(
                        Collectors.toConcurrentMap(Family::code, family -> new FamilyEditions(family, standards::get)));
    }

    /** Compares the editions of each standard. */
    public static Editions of(LinkedCatalogue catalogue) {
        return new Editions(catalogue);
    }

    /** The families of standards, by code. */
    public List<Family> families() {
        return families;
    }

    /** Whether the site holds an edition. */
    public boolean isHeld(String code) {
        return standards.containsKey(code);
    }

    /** An edition held. */
    public LinkedStandard standard(String code) {
        return standards.get(code);
    }

    /** All editions held of the standard of an edition. */
    public FamilyEditions of(String edition) {
        return byFamily.get(Edition.familyOf(edition));
    }
}
