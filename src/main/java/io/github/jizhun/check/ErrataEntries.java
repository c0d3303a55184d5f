package io.github.jizhun.check;

import io.github.jizhun.model.Code;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.Text;
import io.github.jizhun.text.YamlScalar;
import java.util.List;
import java.util.Optional;

/** Entries of {@code errata.yaml}, ready to be pasted at the file's end. */
public final class ErrataEntries {
    private static final String HEAD = "errata:";
    private static final String INDENT = "  ";
    /** From a dash to what stands after it. */
    private static final int BEHIND_DASH = 2;

    private final List<Erratum> errata;

    /** Writes entries as those of a file are written. */
    public ErrataEntries(List<Erratum> errata) {
        this.errata = errata;
    }

    /** The entry that publishes a code as it is printed. */
    String noted(String printed, String reason) {
        return entry(printed, printed, "noted", reason);
    }

    /** The entry that publishes another code than the printed one. */
    String corrected(String printed, String published, String reason) {
        return entry(printed, published, "corrected", reason);
    }

    /**
     * The entry for other words at one code: which of them a place prints, the maintainer must see.
     *
     * @param place a task that may print them; empty where none has the code
     */
    String worded(String code, Optional<Code> place, Text printed, Text published) {
        String at = place.map(task -> ", at: " + task).orElse("");
        return indented("- {code: " + code + at + ", printed: " + YamlScalar.quoted(printed.value()) + ", published: "
                + YamlScalar.quoted(published.value()) + ", status: corrected, reason: \"同一代碼印了兩種文字。\"}");
    }

    /** The entry for other words than the printed ones. */
    public String explained(String target, String printed, String published) {
        return indented("- {code: " + target + ", printed: " + YamlScalar.quoted(printed) + ", published: "
                + YamlScalar.quoted(published) + ", status: corrected, reason: "
                + YamlScalar.quoted("文件印成「" + printed + "」。") + "}");
    }

    private String entry(String printed, String published, String status, String reason) {
        return indented("- {code: " + published + ", printed: " + YamlScalar.quoted(printed) + ", published: "
                + published + ", status: " + status + ", reason: " + YamlScalar.quoted(reason) + "}");
    }

    private String indented(String entry) {
        return errata.isEmpty() ? HEAD + "\n" + INDENT + entry : indent() + entry;
    }

    private String indent() {
        int column = errata.get(errata.size() - 1).entry().column() - 1 - BEHIND_DASH;
        return column < 0 ? INDENT : " ".repeat(column);
    }
}
