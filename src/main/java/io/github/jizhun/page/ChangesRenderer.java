package io.github.jizhun.page;

import io.github.jizhun.compare.Change;
import io.github.jizhun.compare.ChangeKind;
import io.github.jizhun.compare.ChangeReport;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Edition;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.page.frame.NewestEdition;
import io.github.jizhun.site.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the pages that show what an edition changed. */
public final class ChangesRenderer {
    private final PageContext context;
    private final LinkedStandard standard;

    public ChangesRenderer(PageContext context) {
        this.context = context;
        this.standard = context.standard();
    }

    public void render() {
        context.view().editions().into(standard.code()).forEach(this::render);
    }

    private void render(ChangeReport report) {
        ChangesPage page = page(report);
        context.make(
                "changes",
                NewestEdition.addressOf(report),
                context.say(
                        "changes.title", page.older().version(), page.newer().version()),
                context.say("changes.how"),
                Stream.concat(
                                Stream.of(context.section("assessment", "changes.assessment"))
                                        .filter(link -> !page.assessed().isEmpty()),
                                page.sections().stream()
                                        .map(section -> Frame.Link.to(section.label(), "#" + section.anchor())))
                        .toList(),
                page);
    }

    private ChangesPage page(ChangeReport report) {
        List<Change> changes = report.changes();
        Map<String, List<ChangesPage.Row>> byKind = new LinkedHashMap<>();
        changes.forEach(change -> byKind.computeIfAbsent(change.subject().word(), word -> new ArrayList<>())
                .add(ChangesPage.Row.of(change)));
        String older = Edition.versionOf(report.older().code());
        return new ChangesPage(
                view(report.older()),
                view(report.newer()),
                Stream.of(ChangeKind.values())
                        .map(kind -> new ChangesPage.Count(
                                kind.word(),
                                changes.stream()
                                        .filter(change -> change.kinds().contains(kind))
                                        .count()))
                        .filter(count -> count.number() > 0)
                        .toList(),
                byKind.values().stream()
                        .flatMap(List::stream)
                        .filter(ChangesPage.Row::assessed)
                        .toList(),
                byKind.entrySet().stream()
                        .map(kind -> new ChangesPage.Section(
                                kind.getKey() + "s", context.say("kind." + kind.getKey()), kind.getValue()))
                        .toList(),
                Address.data(standard.code(), "changes-from-" + older + ".csv"));
    }

    private EditionView view(LinkedStandard edition) {
        return EditionView.of(List.of(edition.standard().edition().orElseThrow()), standard.code(), context.view())
                .get(0);
    }
}
