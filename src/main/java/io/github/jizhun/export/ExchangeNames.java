package io.github.jizhun.export;

import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Text;
import io.github.jizhun.site.Address;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How formats of exchange name what a standard holds: identifiers, addresses and days. */
public final class ExchangeNames {
    /** BCP 47; some importers take no more than ten characters. */
    public static final String LANGUAGE = "zh-TW";

    private static final String NO_DAY = "1970-01-01";
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Optional<String> baseUrl;
    private final Standard standard;

    public ExchangeNames(Site site, Standard standard) {
        this.baseUrl = site.baseUrl().map(Text::value);
        this.standard = standard;
    }

    /** The identifier of the standard in this edition. */
    public String id() {
        return StableId.of(standard.code());
    }

    /** The identifier of something in the standard. */
    public String id(String key) {
        return StableId.of(standard.code() + ":" + key);
    }

    /**
     * The absolute address of a file or page of the site.
     *
     * @param address from the site's root
     * @param id names the thing where nobody knows the site's address: {@code urn:uuid:…}
     */
    public String uri(String address, String id) {
        return baseUrl.map(base -> base + address).orElse("urn:uuid:" + id);
    }

    /** The address of a statement. */
    public String uri(ExportedStatement statement) {
        return uri(statement.address(), id(statement.key()));
    }

    /** The address of a defined term. */
    public String uri(GlossaryTerm term) {
        return uri(Address.term(standard.code(), term.id()), id("term:" + term.id()));
    }

    /** The day of the last change for formats that want one; a day that means nothing where the content says none. */
    public String changed() {
        return changed(standard).orElse(NO_DAY);
    }

    /**
     * The day of the last change: of this edition, or of the latest correction of a slip; {@code yyyy-mm-dd}.
     *
     * @return empty where the content says none
     */
    public static Optional<String> changed(Standard standard) {
        return Stream.concat(
                        standard.edition().map(Edition::date).stream(),
                        standard.errata().stream().map(Erratum::date).flatMap(Optional::stream))
                .map(Text::value)
                .filter(DAY.asMatchPredicate())
                .max(Comparator.naturalOrder());
    }
}
