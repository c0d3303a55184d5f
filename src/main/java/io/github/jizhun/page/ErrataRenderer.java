package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.page.template.ErratumView;
import io.github.jizhun.site.Address;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the page of what was printed wrongly in a standard. */
public final class ErrataRenderer {
    private final PageContext context;
    private final LinkedStandard standard;
    private final Set<String> anchors = new HashSet<>();

    public ErrataRenderer(PageContext context) {
        this.context = context;
        this.standard = context.standard();
    }

    public void render() {
        ErrataPage page = new ErrataPage(
                standard.standard().errata().stream().map(this::row).toList());
        context.make("errata", context.say("errata"), context.say("errata.how"), List.of(), page);
    }

    private ErrataPage.Row row(Erratum erratum) {
        ErratumView view = ErratumView.of(standard, erratum);
        Optional<LinkedStatement> statement = standard.find(new Code(erratum.target()));
        Optional<GlossaryTerm> term = standard.standard().glossary().stream()
                .filter(each -> erratum.target().equals(Erratum.TERM_PREFIX + each.id()))
                .findFirst();
        return new ErrataPage.Row(
                view,
                anchors.add(view.anchor()) ? view.anchor() : "",
                term.map(each -> each.term().value()).orElse(erratum.target()),
                statement.map(each -> each.kind().word()).orElse(""),
                statement
                        .map(LinkedStatement::address)
                        .or(() -> term.map(each -> Address.term(standard.code(), each.id())))
                        .orElse(Address.standard(standard.code())),
                erratum.place()
                        .flatMap(place -> standard.find(place.code()))
                        .map(place -> new ErrataPage.Place(
                                place.code().map(Code::value).orElse(""),
                                place.kind().word(),
                                place.address())));
    }

    /** What the page of errata shows. */
    public record ErrataPage(List<Row> rows) {
        /**
         * An erratum.
         *
         * @param anchor the row's id; empty where an earlier row is of the same target
         * @param label what it concerns, for readers: a code or a term
         * @param style the kind whose colour the label has; empty for a term and for the standard itself
         * @param address where the published text stands
         * @param place the task or duty in whose row it is printed so, absent where it is so wherever it stands
         */
        public record Row(
                ErratumView erratum,
                String anchor,
                String label,
                String style,
                String address,
                Optional<Place> place) {}

        /**
         * A task or duty.
         *
         * @param style its kind
         */
        public record Place(String code, String style, String address) {}
    }
}
