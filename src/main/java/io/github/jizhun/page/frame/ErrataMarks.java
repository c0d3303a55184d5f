package io.github.jizhun.page.frame;

import io.github.jizhun.model.Erratum;
import io.github.jizhun.page.label.Labels;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The marks of errata after a statement where it is plain text. */
public final class ErrataMarks {
    private ErrataMarks() {}

    /** Each state once: {@code 〔已更正〕〔原文如此〕}; empty where nothing was printed wrongly. */
    public static String of(List<Erratum> errata, Labels words) {
        return errata.stream()
                .map(ErrataMarks::state)
                .distinct()
                .map(state -> "〔" + words.say("erratum." + state) + "〕")
                .collect(Collectors.joining());
    }

    /** {@code corrected} or {@code noted}. */
    public static String state(Erratum erratum) {
        return erratum.status().name().toLowerCase(Locale.ROOT);
    }
}
