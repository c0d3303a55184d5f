package io.github.jizhun.compare;

import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is compared: a statement or defined term of one edition.
 *
 * @param kind empty for a defined term
 * @param code as errata know it: {@code K19}, {@code term:client}; empty for a statement without a code
 * @param text the whole published text
 * @param address where this edition publishes it, unique in the edition
 * @param parent the address of the duty or task that it belongs to
 * @param level the level that holds for a duty or task
 * @param needs the addresses of the knowledge and skills that a task needs
 * @param inner the texts of what belongs to a duty or task: they identify it when its name has changed
 */
public record Subject(
        Optional<Kind> kind,
        String code,
        Text text,
        String address,
        Optional<String> parent,
        Optional<Integer> level,
        List<String> needs,
        Set<String> inner) {

    /** The word for its kind in marks and data: {@code knowledge}, {@code term}. */
    public String word() {
        return kind.map(Kind::word).orElse("term");
    }

    /** Whether a learner is assessed by it: an output or indicator. */
    public boolean isAssessed() {
        return kind.filter(own -> own == Kind.OUTPUT || own == Kind.INDICATOR).isPresent();
    }
}
