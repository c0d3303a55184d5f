package io.github.jizhun.intake.form;

import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.intake.doubt.Place;
import io.github.jizhun.intake.form.Printed.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Separates codes from texts, which are printed joined. */
final class Statements {
    /** Takes note of what has two readings. */
    interface Doubtful {
        void doubt(Place at, Message message, String quote);
    }

    private final CodeStart start;
    private final CodeBook book;
    private final Doubtful doubtful;

    Statements(CodeStart start, CodeBook book, Doubtful doubtful) {
        this.start = start;
        this.book = book;
        this.doubtful = doubtful;
    }

    /** The statements of a cell of this column. */
    List<Statement> of(List<String> raw, Column column, Place at) {
        List<Statement> statements = new ArrayList<>();
        String last = "";
        for (String each : raw) {
            Statement statement = column.isCompetency() ? competency(each, column, at) : dotted(each, column, last, at);
            last = statement.code().map(CodeSplit::narrow).orElse(last);
            statements.add(statement);
        }
        reportUncoded(statements, at);
        return statements;
    }

    /** A line without a code beside lines with one may also be the end of the line before it. */
    private void reportUncoded(List<Statement> statements, Place at) {
        if (statements.stream().noneMatch(each -> each.code().isPresent())) {
            return;
        }
        String before = "";
        for (Statement each : statements) {
            if (each.code().isEmpty()) {
                doubtful.doubt(at, Message.of("import.uncoded", each.text(), before + each.text()), each.text());
            }
            before = each.text();
        }
    }

    /**
     * A duty: its first task's code begins with its own, which decides where that ends.
     *
     * @param task its first task as printed; may be empty
     * @param last the code of the duty before
     */
    Statement duty(String raw, String task, String last, Place at) {
        String own = start.at(task, Column.TASK)
                .map(code -> FormWords.fold(code).split("\\.")[0])
                .orElse("");
        String text = unwrapped(raw);
        for (int end = 2; !own.isEmpty() && end <= text.length(); end++) {
            if (FormWords.fold(text.substring(0, end)).equals(own)) {
                return new Statement(
                        Optional.of(text.substring(0, end)),
                        rewrapped(raw, text.substring(end).strip()),
                        at);
            }
        }
        return dotted(raw, Column.DUTY, last, at);
    }

    /** A statement whose code is numbers between dots; a digit after it is the text's unless the number before it says otherwise. */
    Statement dotted(String raw, Column column, String last, Place at) {
        return split(raw, column, at, split -> {
            int taken = split.digits().length();
            boolean isJoined = taken > 1
                    && !split.rest().isEmpty()
                    && !Character.isWhitespace(split.rest().charAt(0));
            return isJoined ? digits(split, last) : taken;
        });
    }

    /** A statement whose code, if it has one, takes as many digits as a decision says. */
    private Statement split(String raw, Column column, Place at, ToIntFunction<CodeSplit> decision) {
        Optional<String> code = start.at(raw, column);
        if (code.isEmpty()) {
            return new Statement(Optional.empty(), raw, at);
        }
        CodeSplit split = CodeSplit.of(unwrapped(raw), code.get());
        int taken = decision.applyAsInt(split);
        return new Statement(Optional.of(split.code(taken)), rewrapped(raw, split.text(taken)), at);
    }

    private static int digits(CodeSplit split, String last) {
        int expected = 1;
        String parent = split.letter() + split.parent();
        if (last.startsWith(parent)) {
            String number = last.substring(parent.length());
            expected = number.matches("\\d{1,4}") ? Integer.parseInt(number) + 1 : 1;
        }
        for (int taken = 1; taken <= split.digits().length(); taken++) {
            if (split.number(taken) == expected) {
                return taken;
            }
        }
        // None is next: the shortest that rises.
        for (int taken = 1; taken <= split.digits().length(); taken++) {
            if (split.number(taken) > expected) {
                return taken;
            }
        }
        return 1;
    }

    Statement competency(String raw, Column column, Place at) {
        return split(raw, column, at, split -> {
            CodeBook.Decision decision = book.decide(split);
            if (decision.isDoubtful()) {
                doubtful.doubt(
                        at,
                        Message.of(
                                "import.digits",
                                split.shown(decision.taken()),
                                split.shown(decision.taken() == 2 ? 3 : 2)),
                        raw);
            }
            return decision.taken();
        });
    }

    private static String unwrapped(String raw) {
        return raw.startsWith("<u>") ? raw.substring(3) : raw;
    }

    private static String rewrapped(String raw, String text) {
        return raw.startsWith("<u>")
                ? text.startsWith("</u>") ? text.substring(4).strip() : "<u>" + text
                : text;
    }
}
