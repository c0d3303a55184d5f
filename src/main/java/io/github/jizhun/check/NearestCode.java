package io.github.jizhun.check;

import io.github.jizhun.diagnostic.NearestMatch;
import io.github.jizhun.model.MeantCode;
import java.util.Collection;
import java.util.Optional;

/** Finds the code that was probably meant: the same in another spelling, or else the one with the fewest typing slips between. */
public final class NearestCode {
    private NearestCode() {}

    public static Optional<String> to(String written, Collection<String> codes) {
        return new MeantCode(written).among(codes).or(() -> NearestMatch.to(written, codes));
    }
}
