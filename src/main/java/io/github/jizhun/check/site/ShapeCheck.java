package io.github.jizhun.check.site;

import io.github.jizhun.check.CheckReporter;
import io.github.jizhun.check.Location;
import io.github.jizhun.check.ProseLinkCheck;
import io.github.jizhun.diagnostic.NearestMatch;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Catalogue;
import io.github.jizhun.model.MediaFile;
import io.github.jizhun.model.Prose;
import io.github.jizhun.model.SiteShape;
import io.github.jizhun.model.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How the site is to look: colours, pictures, links and pages that it names. */
final class ShapeCheck {
    /** More links than these crowd the header on a small screen. */
    private static final int MAX_LINKS = 4;

    private final Catalogue catalogue;
    private final SiteShape shape;
    private final ProseLinkCheck links;
    private final CheckReporter findings;

    private ShapeCheck(Catalogue catalogue, ProseLinkCheck links, CheckReporter findings) {
        this.catalogue = catalogue;
        this.shape = catalogue.site().shape();
        this.links = links;
        this.findings = findings;
    }

    static void run(Catalogue catalogue, ProseLinkCheck links, boolean hasAllPages, CheckReporter findings) {
        ShapeCheck check = new ShapeCheck(catalogue, links, findings);
        ContrastCheck.run(check.shape.accent(), findings);
        check.shape.logo().ifPresent(logo -> check.checkPicture(logo, "logo"));
        check.shape.icon().ifPresent(icon -> check.checkPicture(icon, "icon"));
        check.checkLinks(check.shape.links(), "links");
        check.checkLinks(check.shape.footer(), "footer");
        if (hasAllPages) {
            check.checkPages();
        }
    }

    private void checkPicture(Text written, String field) {
        Optional<MediaFile> file = catalogue.files().stream()
                .filter(each -> each.address().equals(written.value()))
                .findFirst();
        Location location = Location.of("", written, field);
        if (file.isEmpty()) {
            List<String> pictures = catalogue.files().stream()
                    .filter(MediaFile::isPicture)
                    .map(MediaFile::address)
                    .toList();
            // A file that cannot be published has been reported.
            if (!links.isDamaged(written.value())) {
                Optional<String> nearest = NearestMatch.to(written.value(), pictures);
                findings.report(
                        Rule.MISSING_FILE,
                        nearest.isPresent() ? "picture-near" : "picture",
                        location,
                        written,
                        nearest.orElse(""));
            }
        } else if (!file.get().isPicture() || file.get().size().isEmpty()) {
            findings.report(Rule.BAD_VALUE, "picture", location, field, written, String.join(" ", MediaFile.PICTURES));
        } else if (field.equals("icon") && !file.get().size().get().isSquare()) {
            MediaFile.Size size = file.get().size().get();
            findings.report(Rule.BAD_VALUE, "icon", location, field, written, size.width(), size.height());
        }
    }

    private void checkLinks(List<SiteShape.Link> written, String field) {
        written.forEach(link -> link.address().ifPresent(address -> links.run(address, field, findings)));
        if (field.equals("links") && written.size() > MAX_LINKS) {
            Text first = written.get(MAX_LINKS).text();
            findings.report(Rule.TOO_LONG, "links", Location.of("", first, field), written.size(), MAX_LINKS);
        }
    }

    private void checkPages() {
        Set<String> names = catalogue.pages().stream().map(Prose::name).collect(Collectors.toSet());
        Map<String, Text> seen = new HashMap<>();
        for (Text name : shape.pages()) {
            Location location = Location.of("", name, "pages");
            if (!names.contains(name.value())) {
                Optional<String> nearest = NearestMatch.to(name.value().replaceFirst("\\.(md|html)$", ""), names);
                findings.report(
                        Rule.UNKNOWN_REFERENCE,
                        nearest.isPresent() ? "page-near" : "page",
                        location,
                        name,
                        nearest.orElse(String.join(", ", names.stream().sorted().toList())));
            } else if (seen.putIfAbsent(name.value(), name) != null) {
                findings.report(
                        Rule.DUPLICATE_REFERENCE,
                        "page",
                        location,
                        name,
                        seen.get(name.value()).at().line());
            }
        }
    }
}
