package io.github.jizhun.intake.content;

import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.intake.content.Published.Erratum;
import io.github.jizhun.intake.doubt.Doubt;
import io.github.jizhun.intake.doubt.Place;
import io.github.jizhun.intake.form.Printed;
import java.util.ArrayList;
import java.util.List;

/** Where the code that is published differs from the printed one: the errata, and what a person must look at. */
final class ImportErrata {
    private final List<Erratum> errata;
    private final List<Doubt> doubts = new ArrayList<>();

    ImportErrata(List<Erratum> errata) {
        this.errata = errata;
    }

    /** What a person must look at. */
    List<Doubt> doubts() {
        return doubts;
    }

    /** Adds an erratum without a report. */
    void add(Erratum erratum) {
        errata.add(erratum);
    }

    /** Whether the document prints this code, with spaces in it or without. */
    static boolean isPrinted(String code, Printed.Statement statement) {
        return code.equals(statement.code().orElse("").replaceAll("\\s", ""));
    }

    /** Reports that a statement is published under another code than printed; where it prints one, an erratum says so. */
    void changed(String code, Printed.Statement printed) {
        String shown = printed.code().orElse("");
        if (!shown.isEmpty()) {
            errata.add(new Erratum(code, "", shown, code, true, "原文把 " + code + " 印成 " + shown + "。"));
        }
        report(
                printed.at(),
                Message.of(shown.isEmpty() ? "import.no-code" : "import.code", code, shown, printed.text()),
                shown + printed.text());
    }

    /** Reports what an erratum says. */
    void report(Place at, Message message, String quote) {
        doubts.add(new Doubt(Doubt.Kind.IMPORT_ERRATUM, at, message, quote));
    }

    /** Reports what has two readings. */
    void doubt(Place at, Message message, String quote) {
        doubts.add(new Doubt(Doubt.Kind.IMPORT_DOUBT, at, message, quote));
    }
}
