package io.github.jizhun.command;

import io.github.jizhun.build.SiteFolders;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.intake.doubt.Doubt;
import io.github.jizhun.intake.doubt.DoubtJson;
import io.github.jizhun.intake.doubt.Place;
import java.io.PrintStream;
import java.nio.file.Path;

/** Prints what an import has doubts about: for a person to standard error, as JSON to standard output. */
final class DoubtPrinter {
    private final Console console;
    private final Messages messages;
    private final boolean isJson;

    DoubtPrinter(Console console, Messages messages, FindingsOptions.Format format) {
        this.console = console;
        this.messages = messages;
        this.isJson = format == FindingsOptions.Format.JSON;
    }

    /** For the person; standard output is a program's where JSON is asked for. */
    PrintStream out() {
        return isJson ? console.err() : console.out();
    }

    /**
     * Prints a doubt.
     *
     * @param where its place in the file, for the person; may be empty
     */
    void print(Path file, String where, Doubt doubt) {
        String shown = SiteFolders.shown(file);
        if (isJson) {
            console.out().println(new DoubtJson(messages).line(shown, doubt));
        } else {
            console.err()
                    .println(shown + where + ": " + doubt.kind().severity().word() + "["
                            + doubt.kind().id() + "]: " + messages.say(doubt.message()));
        }
    }

    /** Prints the quotation of a doubt, which JSON has already. */
    void printQuote(Doubt doubt) {
        if (!isJson && !doubt.quote().isEmpty()) {
            console.err().println("  " + messages.say("import.quote", doubt.quote()));
        }
    }

    /** Prints for programs that a file is refused. */
    void printRefusal(Path file, Message reason) {
        if (isJson) {
            print(file, "", new Doubt(Doubt.Kind.IMPORT_REFUSED, Place.NOWHERE, reason, ""));
        }
    }
}
