package io.github.jizhun.page.site;

import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Retirement;
import io.github.jizhun.model.Text;
import io.github.jizhun.page.frame.Frame;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the pages of retired addresses: each says so and where to go. */
final class RetiredRenderer {
    private static final Pattern OF_STANDARD = Pattern.compile("([^/]+)/(?:.*/)?([^/]+)\\.html.*");

    private final SiteContext context;

    RetiredRenderer(SiteContext context) {
        this.context = context;
    }

    void render() {
        context.catalogue().retired().forEach(this::render);
    }

    private void render(String address, Retirement retirement) {
        String name = nameOf(address);
        RetiredPage page = new RetiredPage(
                name,
                address,
                retirement.date().value(),
                retirement.reason().value(),
                retirement.replacedBy().map(Text::value).map(this::successor));
        context.make(
                "retired",
                address,
                context.say("retired.title", name),
                retirement.reason().value(),
                List.of(),
                page);
    }

    /** The code of a standard's page; another page is named by its address. */
    private static String nameOf(String address) {
        Matcher page = OF_STANDARD.matcher(address);
        return page.matches() && new Code(page.group(2)).kind().isPresent() ? page.group(2) : address;
    }

    private Frame.Link successor(String address) {
        Matcher page = OF_STANDARD.matcher(address);
        Optional<LinkedStatement> statement = Optional.of(page)
                .filter(Matcher::matches)
                .filter(found -> context.editions().isHeld(found.group(1)))
                .flatMap(found -> context.editions().standard(found.group(1)).find(new Code(found.group(2))));
        return statement
                .map(found -> new Frame.Link(
                        found.label(), found.kind().word(), found.text().value(), address))
                .orElseGet(() -> Frame.Link.to(address, address));
    }

    /**
     * What the page at a retired address shows.
     *
     * @param name what stood here: a code, else the address
     * @param date since when
     * @param successor what took its place
     */
    public record RetiredPage(
            String name, String address, String date, String reason, Optional<Frame.Link> successor) {}
}
