package io.github.jizhun.page.frame;

import io.github.jizhun.compare.Change;
import io.github.jizhun.compare.ChangeKind;
import io.github.jizhun.compare.Stage;
import io.github.jizhun.compare.Subject;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Edition;
import io.github.jizhun.view.StandardView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A statement in one edition, as its page in any edition shows its history.
 *
 * @param version the edition
 * @param label its code there; its kind's place is taken by a word where it has none
 * @param address its page there; empty where the edition dropped it
 * @param here whether the page is of this edition
 * @param kinds what this edition did to it: the words of {@link ChangeKind}
 * @param report that says what this edition did; empty for the oldest one held
 */
public record StageView(String version, String label, String address, boolean here, List<String> kinds, String report) {
    /** The history of a statement or term, newest edition first; empty where only one edition is held. */
    static List<StageView> of(StandardView view, String address) {
        List<StageView> stages =
                new ArrayList<>(view.editions().history(view.standard().code(), address).stream()
                        .map(stage -> of(stage, view.standard()))
                        .toList());
        Collections.reverse(stages);
        return stages;
    }

    private static StageView of(Stage stage, LinkedStandard page) {
        return new StageView(
                Edition.versionOf(stage.edition().code()),
                stage.subject()
                        .filter(subject -> subject.kind().isPresent())
                        .map(Subject::code)
                        .orElse(""),
                stage.subject().map(Subject::address).orElse(""),
                stage.edition().code().equals(page.code()),
                stage.change().stream()
                        .flatMap(change -> change.kinds().stream())
                        .map(ChangeKind::word)
                        .toList(),
                stage.report()
                        .map(report -> NewestEdition.addressOf(report)
                                + stage.change()
                                        .filter(Change::isChange)
                                        .map(change -> "#" + NewestEdition.anchor(change))
                                        .orElse(""))
                        .orElse(""));
    }
}
