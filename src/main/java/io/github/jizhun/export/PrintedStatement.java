package io.github.jizhun.export;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.GlossaryTerm;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement as the source prints it: with the slips that the site corrects.
 *
 * @param code empty where the source prints none
 */
public record PrintedStatement(String code, String text) {
    private static final Pattern LINE = Pattern.compile("([A-Z]\\d+[a-z]?(?:\\.\\d+[a-z]?)*) ?(.*)", Pattern.DOTALL);

    /** A defined term's line as printed; empty where it is the published one. */
    public static String differingTerm(LinkedStandard standard, GlossaryTerm term) {
        String published = term.text().value();
        String printed = of("", published, standard.errataOf(term)).text();
        return printed.equals(published) ? "" : printed;
    }

    /** Undoes the corrections of a published statement. */
    static PrintedStatement of(String code, String text, List<Erratum> errata) {
        // An erratum may concern the code as well as the text: both stand in one line of the source.
        String line = code.isEmpty() ? text : code + " " + text;
        String ofCode = "";
        for (int i = errata.size() - 1; i >= 0; i--) {
            Erratum erratum = errata.get(i);
            if (erratum.status() == Erratum.Status.CORRECTED && erratum.isOfCode()) {
                ofCode = erratum.printed().value();
            } else if (erratum.status() == Erratum.Status.CORRECTED
                    && erratum.place().isEmpty()) {
                line = line.replace(
                        erratum.published().value(), erratum.printed().value());
            }
        }
        if (!ofCode.isEmpty()) {
            return new PrintedStatement(ofCode, line.startsWith(code + " ") ? line.substring(code.length() + 1) : line);
        }
        Matcher parts = LINE.matcher(line);
        return !code.isEmpty() && parts.matches()
                ? new PrintedStatement(parts.group(1), parts.group(2))
                : new PrintedStatement("", line);
    }
}
