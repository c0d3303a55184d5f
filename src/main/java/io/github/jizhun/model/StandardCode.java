package io.github.jizhun.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a standard: the provider's ({@code BHR1212-001v2}: category, occupation, serial number, version, as
 * 職能基準發展指引 has it), or one of the site's own ({@code XBARISTA-001v1}) where the document prints none, a malformed one,
 * or one that another standard has.
 */
public record StandardCode(String value) {
    /** The provider's form, as a regular expression without groups. */
    public static final String OFFICIAL_FORM = "[A-Z]{3}[0-9]{4}-[0-9]{3}v[0-9]+";

    private static final Pattern OFFICIAL = Pattern.compile(OFFICIAL_FORM);
    private static final Pattern LOCAL = Pattern.compile("X[A-Z0-9]{3,12}-[0-9]{3}v[0-9]+");
    private static final Pattern TYPED =
            Pattern.compile("([A-Za-z]{3})([0-9]{4})[-_. ‐‑–—−]?([0-9]{3})[-_. ]?[vV]\\.?([0-9]+)\\.?");
    private static final Pattern SERIAL = Pattern.compile("[-－_ ]?([0-9]{3})");
    private static final Pattern VERSION = Pattern.compile("[vV]([0-9]{1,3})");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 12;

    /** Whether it has the provider's form. */
    public boolean isOfficial() {
        return OFFICIAL.matcher(value).matches();
    }

    /** Whether it has the form of the site's own codes, which no provider's has. */
    public boolean isLocal() {
        return LOCAL.matcher(value).matches() && !isOfficial();
    }

    /** Whether a standard may have it. */
    public boolean isSound() {
        return isOfficial() || isLocal();
    }

    /** The provider's code that is meant: in the wrong case, or without a hyphen. */
    public Optional<StandardCode> meant() {
        Matcher form =
                TYPED.matcher(Normalizer.normalize(value, Normalizer.Form.NFKC).strip());
        return isSound() || !form.matches()
                ? Optional.empty()
                : Optional.of(new StandardCode(form.group(1).toUpperCase(Locale.ROOT) + form.group(2) + "-"
                        + form.group(3) + "v" + form.group(4)));
    }

    /**
     * A code of the site's own for a standard without a sound one.
     *
     * @param printed what the document prints, or the name of the content's folder
     */
    public static StandardCode proposal(String printed) {
        String whole = printed.strip();
        int end = whole.indexOf('-') < 0 ? whole.length() : whole.indexOf('-');
        String stem = whole.substring(0, end).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        stem = stem.substring(0, Math.min(stem.length(), LONGEST));
        stem += "0".repeat(Math.max(0, SHORTEST - stem.length()));
        Matcher serial = SERIAL.matcher(whole.substring(end));
        Matcher version = VERSION.matcher(whole.substring(end));
        String rest = "-" + (serial.find() ? serial.group(1) : "001") + "v" + (version.find() ? version.group(1) : "1");
        StandardCode proposal = new StandardCode("X" + stem + rest);
        return proposal.isOfficial() ? new StandardCode("X0" + stem + rest) : proposal;
    }
}
