package io.github.jizhun.page.workbench;

import io.github.jizhun.compare.Change;
import io.github.jizhun.compare.ChangeReport;
import io.github.jizhun.compare.FamilyEditions;
import io.github.jizhun.compare.Subject;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.page.label.ScriptWords;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.SiteFile;
import io.github.jizhun.view.StandardView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of the duties and questions of older editions, as a script that is loaded when a reader brings answers to one: by
 * their names there, each with its name here (empty where it is gone), whether its words are the same, and the words it had.
 */
final class SelfCheckUpgrade {
    private final FamilyEditions editions;
    private final LinkedStandard newer;
    private final List<String> codes;
    /** The names of duties and questions in the newer edition, by address. */
    private final Map<String, String> names;

    private SelfCheckUpgrade(StandardView view) {
        this.editions = view.editions();
        this.newer = view.standard();
        this.codes = editions.family().editions();
        this.names = asked(newer).collect(Collectors.toMap(LinkedStatement::address, SelfCheckQuestions::key));
    }

    /** The script of an edition; empty where no older one is held. */
    static Optional<SiteFile> into(StandardView view) {
        LinkedStandard newer = view.standard();
        SelfCheckUpgrade upgrade = new SelfCheckUpgrade(view);
        List<String> older = upgrade.codes.subList(0, upgrade.codes.indexOf(newer.code()));
        return older.isEmpty()
                ? Optional.empty()
                : Optional.of(SiteFile.text(
                        Address.selfCheckEditions(newer.code()),
                        older.stream()
                                .map(code -> ScriptWords.quoted(code) + ": {\n" + upgrade.from(code) + "\n}")
                                .collect(Collectors.joining(
                                        ",\n", "globalThis.jizhunSelfCheckEditions = {\n", "\n};\n"))));
    }

    private String from(String older) {
        return asked(editions.standard(older))
                .map(statement -> line(older, statement))
                .collect(Collectors.joining(",\n"));
    }

    private String line(String older, LinkedStatement statement) {
        String text = statement.text().value();
        Optional<Subject> now =
                follow(older, statement.address()).filter(subject -> names.containsKey(subject.address()));
        boolean same =
                now.filter(subject -> subject.text().value().equals(text)).isPresent();
        return ScriptWords.quoted(SelfCheckQuestions.key(statement)) + ": ["
                + ScriptWords.quoted(now.map(Subject::address).map(names::get).orElse("")) + ", " + same + ", "
                + ScriptWords.quoted(text) + "]";
    }

    /** What a statement became; where the two editions are not compared with each other, by way of those between them. */
    private Optional<Subject> follow(String from, String address) {
        Optional<ChangeReport> direct = editions.between(from, newer.code());
        if (direct.isPresent()) {
            return after(direct, address);
        }
        String next = codes.get(codes.indexOf(from) + 1);
        return after(editions.between(from, next), address).flatMap(subject -> follow(next, subject.address()));
    }

    private static Optional<Subject> after(Optional<ChangeReport> report, String address) {
        return report.flatMap(found -> found.ofOlder(address)).flatMap(Change::after);
    }

    private static Stream<LinkedStatement> asked(LinkedStandard standard) {
        return standard.standard().duties().stream()
                .flatMap(duty -> Stream.concat(
                        Stream.of(standard.statementOf(duty.code())),
                        SelfCheckQuestions.tasks(duty).stream()
                                .flatMap(task -> SelfCheckQuestions.of(standard, task).stream())));
    }
}
