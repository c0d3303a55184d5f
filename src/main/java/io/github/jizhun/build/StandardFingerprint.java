package io.github.jizhun.build;

import io.github.jizhun.cache.Checksum;
import io.github.jizhun.cache.RecordChecksum;
import io.github.jizhun.compare.FamilyEditions;
import io.github.jizhun.font.FontFace;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.view.CodeAddresses;
import io.github.jizhun.view.StandardView;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Fingerprints of standards' views: where a view is as it was, its pages and data files are, too, as long as program and templates
 * are the same. Safe for several threads.
 */
final class StandardFingerprint {
    /** Of what several views share. */
    private final Map<Object, String> known = new ConcurrentHashMap<>();

    /** The fingerprint of a view. */
    String of(StandardView view) {
        return RecordChecksum.of(view, this::data);
    }

    private Object data(Object part) {
        if (part instanceof LinkedStandard linked) {
            return known(linked, () -> RecordChecksum.of(linked.standard(), this::data));
        }
        if (part instanceof FamilyEditions editions) {
            return editions.standards();
        }
        if (part instanceof CodeAddresses addresses) {
            return known(addresses, () -> Checksum.of(addresses.all()::iterator));
        }
        if (part instanceof FontFace font) {
            return font.identity();
        }
        throw new IllegalArgumentException("no digest of a " + part.getClass());
    }

    private String known(Object part, Supplier<String> digest) {
        return known.computeIfAbsent(part, any -> digest.get());
    }
}
