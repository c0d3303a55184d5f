package io.github.jizhun.page.site;

import io.github.jizhun.model.Standard;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.site.Address;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Makes the page that shows two standards side by side; which two, only its address says. */
final class CompareRenderer {
    private final SiteContext context;

    CompareRenderer(SiteContext context) {
        this.context = context;
    }

    void render() {
        List<Standard> newest = context.newest();
        boolean several = newest.size() > 1;
        ComparePage page = new ComparePage(
                several,
                newest.stream()
                        .filter(standard -> !several)
                        .findFirst()
                        .map(standard -> Frame.Link.to(standard.name().value(), Address.standard(standard.code()))),
                context.words().startingWith("compare.say."));
        context.make("compare", Address.COMPARE, context.say("compare"), context.say("compare.how"), List.of(), page);
    }

    /**
     * What the comparison shows before any two standards are chosen.
     *
     * @param several whether the site has two standards that can be compared
     * @param only the site's only standard; empty where it has none or several
     * @param words the script's labels by their keys
     */
    public record ComparePage(boolean several, Optional<Frame.Link> only, SortedMap<String, String> words) {}
}
