package io.github.jizhun.check.site;

import io.github.jizhun.check.CheckReporter;
import io.github.jizhun.check.Location;
import io.github.jizhun.check.ProseLinkCheck;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Catalogue;
import io.github.jizhun.model.MediaFile;
import io.github.jizhun.model.SiteShape;
import io.github.jizhun.model.Text;
import io.github.jizhun.site.WrittenLink;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pictures and documents that nothing leads to. */
final class FileUseCheck {
    private FileUseCheck() {}

    static void run(Catalogue catalogue, CheckReporter findings) {
        if (catalogue.files().isEmpty()) {
            return;
        }
        SiteShape shape = catalogue.site().shape();
        Stream<String> configured = Stream.concat(
                Stream.of(shape.logo(), shape.icon()).flatMap(Optional::stream).map(Text::value),
                Stream.of(shape.links(), shape.footer())
                        .flatMap(List::stream)
                        .flatMap(link -> link.address().stream())
                        .map(address -> WrittenLink.addressOf(address.value())));
        Stream<String> linked = Stream.concat(
                        catalogue.pages().stream(),
                        catalogue.standards().stream().flatMap(standard -> standard.siteNotes().stream()))
                .flatMap(ProseLinkCheck::addressesIn);
        Set<String> used = Stream.concat(configured, linked).collect(Collectors.toSet());
        for (MediaFile file : catalogue.files()) {
            if (!used.contains(file.address())) {
                findings.report(Rule.UNUSED_FILE, Location.of("", file.at(), "", ""), file.address());
            }
        }
    }
}
