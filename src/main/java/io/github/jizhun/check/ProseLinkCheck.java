package io.github.jizhun.check;

import io.github.jizhun.diagnostic.NearestMatch;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Catalogue;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Prose;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Text;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.SitePages;
import io.github.jizhun.site.WrittenLink;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links in hand-written pages and notes to pages of the site, written as addresses from the site's root. */
public final class ProseLinkCheck {
    private static final Pattern OUTSIDE = Pattern.compile("(?i)(https?://|mailto:).+");

    /** Files whose names only their makers know; the finished site's links are checked once more. */
    private static final Pattern MADE = Pattern.compile("[^/]+/data/.+|assets/.+|schemas/.+");

    private static final String DOCUMENT = "document";

    private final Catalogue catalogue;
    private final UnreadFiles damage;
    private final Set<String> addresses = new TreeSet<>();
    private final Set<String> anchors = new TreeSet<>();
    private final Set<String> documents = new TreeSet<>();
    /** Folders of standards that could not be read whole. */
    private final Set<String> damaged = new TreeSet<>();

    private boolean isFilled;

    /** A check of all prose of a site. */
    public ProseLinkCheck(Catalogue catalogue, UnreadFiles damage) {
        this.catalogue = catalogue;
        this.damage = damage;
    }

    /** Finds out what can be linked to when a link first asks: many standards have many addresses, and few have notes. */
    private synchronized void fill() {
        if (!isFilled) {
            catalogue.standards().forEach(standard -> add(Outline.of(standard, damage)));
            addresses.addAll(SitePages.of(catalogue));
            catalogue.files().forEach(file -> addresses.add(file.address()));
            isFilled = true;
        }
    }

    private void add(Outline outline) {
        Standard standard = outline.standard();
        // A code that is not its folder's name is reported; links may use the one or the other.
        add(outline, standard.code());
        add(outline, StandardFiles.folderOf(standard));
    }

    private void add(Outline outline, String code) {
        Standard standard = outline.standard();
        String document = Address.page(code, DOCUMENT);
        addresses.add(Address.standard(code));
        SitePages.ofStandard(catalogue.site()).forEach(page -> addresses.add(Address.page(code, page)));
        standard.glossary().forEach(term -> addresses.add(Address.term(code, term.id())));
        documents.add(document);
        if (!outline.isWhole(StandardFiles.DUTIES, StandardFiles.COMPETENCIES, StandardFiles.GLOSSARY)) {
            damaged.add(code + "/");
        }
        outline.items().stream()
                .flatMap(item -> item.code().map(Code::value).stream())
                .forEach(inner -> {
                    addresses.add(Address.code(code, inner));
                    anchors.add(document + "#" + inner);
                });
    }

    public void run(Prose prose, String folder, CheckReporter findings) {
        String path = folder + Location.PATH_SEPARATOR + prose.name();
        for (ProseLinks.Link link : ProseLinks.in(prose)) {
            check(link.target(), location(prose, link, path), findings);
        }
        for (ProseLinks.Link link : ProseLinks.spacedIn(prose)) {
            findings.report(Rule.BROKEN_PROSE_LINK, "spaced", location(prose, link, path), link.target());
        }
    }

    /** Checks an address that stands alone in a field. */
    public void run(Text target, String path, CheckReporter findings) {
        check(target.value(), Location.of("", target, path), findings);
    }

    private static Location location(Prose prose, ProseLinks.Link link, String path) {
        return Location.of(prose.name(), ProseLinks.positionOf(prose, link.start()), link.target(), path);
    }

    private void check(String target, Location location, CheckReporter findings) {
        if (!isSound(target)) {
            Optional<String> nearest = nearest(target);
            findings.report(
                    Rule.BROKEN_PROSE_LINK, nearest.isPresent() ? "" : "alone", location, target, nearest.orElse(""));
        }
    }

    /** The files and pages of the site that a page or note links to. */
    public static Stream<String> addressesIn(Prose prose) {
        return ProseLinks.in(prose).stream().map(link -> WrittenLink.addressOf(link.target()));
    }

    /** Whether a file of this address could not be published, which has been reported. */
    public boolean isDamaged(String address) {
        return damage.holds(address);
    }

    private boolean isSound(String target) {
        if (OUTSIDE.matcher(target).matches() || target.startsWith("#")) {
            return true;
        }
        fill();
        if (damaged.stream().anyMatch(target::startsWith)) {
            return true;
        }
        int hash = target.indexOf('#');
        String address = WrittenLink.addressOf(target);
        if (hash >= 0 && documents.contains(address)) {
            return anchors.contains(address + "#" + WrittenLink.decoded(target.substring(hash + 1)));
        }
        return addresses.contains(address) || MADE.matcher(address).matches() || damage.holds(address);
    }

    private Optional<String> nearest(String target) {
        return NearestMatch.to(
                WrittenLink.addressOf(target) + WrittenLink.placeOf(target),
                Stream.concat(addresses.stream(), anchors.stream()).toList());
    }
}
