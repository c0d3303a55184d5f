package io.github.jizhun.model;

import io.github.jizhun.diagnostic.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The addresses that a site has published, and those of them that it has retired. Readers have each in a bookmark or in course
 * material, so none may stop working.
 *
 * @param at the beginning of the list of addresses; empty where the site keeps none
 * @param addresses from the site's root
 */
public record Ledger(Optional<Position> at, List<Text> addresses, List<Retirement> retirements) {
    /** That of a site that keeps none. */
    public static final Ledger NONE = new Ledger(Optional.empty(), List.of(), List.of());

    /** Whether the site keeps none. */
    public boolean isNone() {
        return at.isEmpty() && addresses.isEmpty() && retirements.isEmpty();
    }

    /** Each retired address that was published, with its retirement. */
    public SortedMap<String, Retirement> retired() {
        Map<String, Retirement> byAddress = new HashMap<>();
        retirements.forEach(
                retirement -> byAddress.putIfAbsent(retirement.address().value(), retirement));
        SortedMap<String, Retirement> retired = new TreeMap<>();
        if (!byAddress.isEmpty()) {
            addresses.forEach(address ->
                    find(address.value(), byAddress).ifPresent(retirement -> retired.put(address.value(), retirement)));
        }
        return retired;
    }

    /** The retirement of the page itself, else that of the nearest folder around it. */
    private static Optional<Retirement> find(String address, Map<String, Retirement> byAddress) {
        Optional<Retirement> own = Optional.ofNullable(byAddress.get(address));
        int slash = address.lastIndexOf('/');
        while (own.isEmpty() && slash > 0) {
            own = Optional.ofNullable(byAddress.get(address.substring(0, slash + 1)));
            slash = address.lastIndexOf('/', slash - 1);
        }
        return own;
    }
}
