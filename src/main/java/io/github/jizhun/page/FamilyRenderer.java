package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Family;
import io.github.jizhun.page.frame.EditionBanner;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.site.Address;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the address that stays when an edition follows another: the page of a standard without its edition. */
public final class FamilyRenderer {
    private final PageContext context;
    private final LinkedStandard newest;

    public FamilyRenderer(PageContext context) {
        this.context = context;
        this.newest = context.standard();
    }

    /** Makes the page if this is the newest edition: one makes it for all. */
    public void render() {
        Family family = context.view().editions().family();
        if (family.newest().equals(newest.code())) {
            render(family);
        }
    }

    private void render(Family family) {
        String name = newest.standard().name().value();
        FamilyPage page = new FamilyPage(
                family.code(),
                name,
                context.frames().banner(context.view()),
                new IndexOfCodesRenderer(context)
                        .sections().stream()
                                .filter(section -> !section.letter().isEmpty())
                                .toList(),
                older(family));
        Frame frame = context.frames()
                .ofSite(
                        Address.family(family.code()),
                        context.say("family-page.title", name, family.code()),
                        context.say("family-page.how", family.newest()),
                        IndexOfCodesPage.contents(page.sections()));
        context.make("family", frame, page);
    }

    private List<FamilyPage.OlderCode> older(Family family) {
        Set<String> known =
                newest.coded().stream().map(LinkedStatement::label).collect(Collectors.toCollection(HashSet::new));
        List<FamilyPage.OlderCode> older = new ArrayList<>();
        for (int i = family.editions().size() - 2; i >= 0; i--) {
            LinkedStandard edition =
                    context.view().editions().standard(family.editions().get(i));
            edition.coded().stream()
                    .filter(statement -> known.add(statement.label()))
                    .map(statement -> new FamilyPage.OlderCode(
                            statement.label(),
                            statement.kind().word(),
                            statement.text().value(),
                            Edition.versionOf(edition.code()),
                            statement.address()))
                    .forEach(older::add);
        }
        context.view().retired().forEach(address -> {
            String edition = address.substring(0, address.indexOf('/'));
            Code code = new Code(address.substring(edition.length() + 1).replaceFirst("\\.html$", ""));
            code.kind()
                    .filter(kind -> known.add(code.value()))
                    .map(kind -> new FamilyPage.OlderCode(
                            code.value(),
                            kind.word(),
                            context.say("retired.title", code),
                            Edition.versionOf(edition),
                            address))
                    .ifPresent(older::add);
        });
        return older;
    }

    /**
     * What the page of a standard without its edition shows: all codes, each leading to its page in the newest edition held.
     *
     * @param code {@code BHR1212-001}
     * @param newest the newest edition held
     * @param older the codes that only older editions have, and those that were retired
     */
    public record FamilyPage(
            String code,
            String name,
            EditionBanner newest,
            List<IndexOfCodesPage.Section> sections,
            List<OlderCode> older) {
        /**
         * A code that the newest edition does not have.
         *
         * @param style the kind whose colour it has
         * @param version the newest edition that has it
         * @param address its page there; where it was retired, the page that says so
         */
        public record OlderCode(String code, String style, String words, String version, String address) {}
    }
}
