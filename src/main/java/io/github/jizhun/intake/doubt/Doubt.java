package io.github.jizhun.intake.doubt;

import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Severity;

/**
 * Something in a document that a person must look at.
 *
 * @param kind what kind of thing
 * @param page from 1; 0 if the format has no pages
 * @param table from 1; 0 outside tables
 * @param row from 1; 0 outside tables
 * @param message what is in doubt, and what was done
 * @param quote the document's words
 */
public record Doubt(Kind kind, int page, int table, int row, Message message, String quote) {
    /** What kinds there are; the names are published. */
    public enum Kind {
        /** Two readings; one was taken. */
        IMPORT_DOUBT("import-doubt"),
        /** Words that have no place in the content. */
        IMPORT_LEFTOVER("import-leftover"),
        /** A printed code that is wrong; an erratum says so. */
        IMPORT_ERRATUM("import-erratum"),
        /** The file cannot be imported. */
        IMPORT_REFUSED("import-refused");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The name for people and programs. */
        public String id() {
            return id;
        }

        /** How grave it is. */
        public Severity severity() {
            return this == IMPORT_REFUSED ? Severity.ERROR : Severity.WARNING;
        }
    }
}
