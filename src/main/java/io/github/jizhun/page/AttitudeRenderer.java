package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.link.SameWording;
import io.github.jizhun.model.Kind;
import io.github.jizhun.page.frame.ExplainsTerms;
import io.github.jizhun.page.frame.TermView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the pages of a standard's attitudes. */
public final class AttitudeRenderer {
    private final PageContext context;
    private final LinkedStandard standard;
    private final SameWording namesakes;

    public AttitudeRenderer(PageContext context) {
        this.context = context;
        this.standard = context.standard();
        this.namesakes = context.view().namesakes();
    }

    public void render() {
        standard.ofKind(Kind.ATTITUDE).stream()
                .filter(attitude -> attitude.code().isPresent())
                .forEach(this::render);
    }

    private void render(LinkedStatement attitude) {
        List<LinkedStatement> others = standard.ofKind(Kind.ATTITUDE).stream()
                .filter(other -> !other.equals(attitude))
                .toList();
        AttitudePage page = new AttitudePage(
                context.show(attitude),
                context.show(others),
                attitude.code().flatMap(namesakes::of),
                TermsUsed.in(standard, Stream.of(attitude)));
        context.make("attitude", attitude, List.of(), page);
    }

    /**
     * What the page of an attitude shows.
     *
     * @param others the standard's other attitudes
     * @param namesakes where its words stand in other standards; empty where they do not
     */
    public record AttitudePage(
            StatementView statement,
            List<StatementView> others,
            Optional<SameWording.Found> namesakes,
            List<TermView> terms)
            implements ExplainsTerms {}
}
