package io.github.jizhun.intake.content;

import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.intake.doubt.Doubt;
import io.github.jizhun.intake.doubt.Place;
import io.github.jizhun.intake.form.Printed;
import io.github.jizhun.model.StandardCode;
import io.github.jizhun.text.NarrowText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code under which a document is imported, and the codes of its editions. */
final class ImportedCode {
    private static final Pattern NEARLY = Pattern.compile("([A-Z0-9]{3,12})-(\\d{3})V(\\d+)");

    private final Printed.Form form;
    private final String code;

    private ImportedCode(Printed.Form form, String code) {
        this.form = form;
        this.code = code;
    }

    /** The code that the maintainer gives. */
    static ImportedCode given(Printed.Form form, String code) {
        return new ImportedCode(form, code);
    }

    /** The printed code, or a local one where it is none. */
    static ImportedCode proposed(Printed.Form form, DocumentFile file, List<Doubt> doubts) {
        String printed = NarrowText.of(form.code());
        if (new StandardCode(printed).isOfficial()) {
            return new ImportedCode(form, printed);
        }
        String local = local(printed).orElse("X" + file.sha256().substring(0, 6).toUpperCase(Locale.ROOT) + "-001v1");
        doubts.add(new Doubt(
                Doubt.Kind.IMPORT_DOUBT,
                Place.FIRST_PAGE,
                Message.of(printed.isEmpty() ? "import.code-missing" : "import.code-odd", form.code(), local),
                form.code()));
        return new ImportedCode(form, local);
    }

    /** The local code for a malformed one that has the parts of a code. */
    private static Optional<String> local(String printed) {
        Matcher near = NEARLY.matcher(printed.toUpperCase(Locale.ROOT));
        return near.matches()
                ? Optional.of("X" + near.group(1) + "-" + near.group(2) + "v" + near.group(3))
                : Optional.empty();
    }

    /** The standard's own code. */
    String value() {
        return code;
    }

    /** The code of an edition: the standard's own, an official one as printed, or a local one. */
    String ofEdition(String printed) {
        String narrow = NarrowText.of(printed);
        if (narrow.equals(NarrowText.of(form.code()))) {
            return code;
        }
        return new StandardCode(narrow).isOfficial() ? narrow : local(narrow).orElse(narrow);
    }
}
