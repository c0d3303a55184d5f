package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Source;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Text;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.page.frame.TermView;
import io.github.jizhun.page.template.ErratumView;
import io.github.jizhun.page.template.RichText;
import io.github.jizhun.site.Address;
import java.util.List;
import java.util.stream.Stream;

/** Makes a standard's own page. */
public final class StandardRenderer {
    /** The number of bars that is seen at one glance. */
    private static final int MAX_NEEDED = 10;

    private final PageContext context;
    private final LinkedStandard standard;

    public StandardRenderer(PageContext context) {
        this.context = context;
        this.standard = context.standard();
    }

    public void render() {
        StandardPage page = page();
        context.make(
                "standard",
                Address.standard(standard.code()),
                page.profile().name(),
                standard.standard().description().value(),
                contents(page),
                page);
    }

    private StandardPage page() {
        Standard content = standard.standard();
        return new StandardPage(
                StandardProfile.of(context.view()),
                Counts.of(standard),
                DutyOverview.of(context),
                MostNeeded.of(context, MAX_NEEDED),
                context.view().similar(),
                context.show(Stream.of(Kind.KNOWLEDGE, Kind.SKILL)
                        .flatMap(kind -> standard.ofKind(kind).stream())
                        .filter(statement -> statement.code().isEmpty())
                        .toList()),
                context.show(standard.ofKind(Kind.ATTITUDE)),
                rich(content.conditions()),
                NoteView.of(standard),
                rich(content.updates()),
                content.glossary().stream()
                        .map(term -> TermView.of(standard.code(), term))
                        .toList(),
                ErratumView.of(standard, standard.code()),
                EditionView.of(content.editions(), content.code(), context.view()),
                new StandardPage.SourceView(
                        content.provider().value(),
                        content.rights().value(),
                        content.source().map(Source::name).map(Text::value).orElse(""),
                        content.source().flatMap(Source::url).map(Text::value).orElse(""),
                        content.source()
                                .flatMap(Source::checked)
                                .map(Text::value)
                                .orElse(""),
                        context.view()
                                .site()
                                .settings()
                                .levelsSource()
                                .map(Text::value)
                                .orElse("")));
    }

    private List<RichText> rich(List<Text> texts) {
        return texts.stream().map(text -> RichText.of(standard, text)).toList();
    }

    private List<Frame.Link> contents(StandardPage page) {
        return context.contents()
                .with("description", "description")
                .with("requirements", "conditions", !page.conditions().isEmpty())
                .with("duties", "kinds.duty")
                .with("most-needed", "most-needed", !page.mostNeeded().isEmpty())
                .with("similar-standards", "similar", !page.similar().isEmpty())
                .with("attitudes", "kinds.attitude", !page.attitudes().isEmpty())
                .with(
                        "notes",
                        "notes",
                        !page.notes().isEmpty() || !page.updates().isEmpty())
                .with("terms", "glossary", !page.terms().isEmpty())
                .with("classification", "classification")
                .with("editions", "editions")
                .with("source", "source")
                .links();
    }
}
