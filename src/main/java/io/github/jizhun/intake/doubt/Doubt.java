package io.github.jizhun.intake.doubt;

import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Severity;

/**
 * Something in a document that a person must look at.
 *
 * @param kind what kind of thing
 * @param message what is in doubt, and what was done
 * @param quote the document's words
 */
public record Doubt(Kind kind, Place at, Message message, String quote) {
    /** What kinds there are; the names are published. */
    public enum Kind {
        /** Two readings; one was taken. */
        IMPORT_DOUBT("import-doubt"),
        /** Words that have no place in the content. */
        IMPORT_LEFTOVER("import-leftover"),
        /** A printed code that is wrong; an erratum says so. */
        IMPORT_ERRATUM("import-erratum"),
        /** The file cannot be imported. */
        IMPORT_REFUSED("import-refused", Severity.ERROR),
        /** A cell of an edited workbook that was changed in the content, too. */
        EDIT_CONFLICT("edit-conflict", Severity.ERROR),
        /** A row that an edited workbook has no more. */
        EDIT_GONE("edit-gone", Severity.ERROR),
        /** A row of an edited workbook that has no place in the content. */
        EDIT_ROW("edit-row", Severity.ERROR),
        /** A cell that holds no text, or none that can be read, most often by what the spreadsheet program did to it. */
        EDIT_CELL("edit-cell", Severity.ERROR),
        /** Something about an edit that was made. */
        EDIT_NOTE("edit-note", Severity.WARNING),
        /** A changed cell that is not read. */
        EDIT_UNREAD("edit-unread", Severity.WARNING);

        private final String id;
        private final Severity severity;

        Kind(String id) {
            this(id, Severity.WARNING);
        }

        Kind(String id, Severity severity) {
            this.id = id;
            this.severity = severity;
        }

        /** The name for people and programs. */
        public String id() {
            return id;
        }

        /** How severe it is. */
        public Severity severity() {
            return severity;
        }
    }
}
