package io.github.jizhun.view;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Code;
import io.github.jizhun.site.Address;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where the standards and codes that hand-written text names have their pages; nothing of what stands there. */
public final class CodeAddresses {
    /** Of no standard. */
    public static final CodeAddresses NONE = new CodeAddresses(Map.of());

    private final Map<String, LinkedStandard> standards;

    private CodeAddresses(Map<String, LinkedStandard> standards) {
        this.standards = standards;
    }

    /** Those of some standards. */
    public static CodeAddresses of(Collection<LinkedStandard> standards) {
        Map<String, LinkedStandard> byCode = new TreeMap<>();
        standards.forEach(standard -> byCode.put(standard.code(), standard));
        return new CodeAddresses(byCode);
    }

    /** The page of a standard; empty where the site does not hold it. */
    public Optional<String> of(String standard) {
        return Optional.ofNullable(standards.get(standard))
                .map(LinkedStandard::code)
                .map(Address::standard);
    }

    /** The page of a standard's code; empty where there is none. */
    public Optional<String> of(String standard, Code code) {
        return Optional.ofNullable(standards.get(standard))
                .flatMap(held -> held.find(code))
                .map(LinkedStatement::address);
    }

    /** All addresses, standard by standard. */
    public Stream<String> all() {
        return standards.values().stream()
                .flatMap(standard -> Stream.concat(
                        Stream.of(Address.standard(standard.code())),
                        standard.coded().stream().map(LinkedStatement::address)));
    }
}
