package io.github.jizhun.check;

import io.github.jizhun.diagnostic.NearestMatch;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Catalogue;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Prose;
import io.github.jizhun.model.Standard;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.SitePages;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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
        SitePages.OF_STANDARD.forEach(page -> addresses.add(Address.page(code, page)));
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
        for (ProseLinks.Link link : ProseLinks.in(prose)) {
            String target = link.target();
            if (!isSound(target)) {
                Location spot = Location.of(
                        prose.name(),
                        ProseLinks.positionOf(prose, link.start()),
                        target,
                        folder + Location.PATH_SIGN + prose.name());
                Optional<String> nearest = nearest(target);
                findings.report(
                        Rule.BROKEN_PROSE_LINK, nearest.isPresent() ? "" : "alone", spot, target, nearest.orElse(""));
            }
        }
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
        String address = decode(hash < 0 ? target : target.substring(0, hash));
        if (hash >= 0 && documents.contains(address)) {
            return anchors.contains(address + "#" + decode(target.substring(hash + 1)));
        }
        return addresses.contains(address) || MADE.matcher(address).matches();
    }

    private static String decode(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }

    private Optional<String> nearest(String target) {
        return NearestMatch.to(
                target, Stream.concat(addresses.stream(), anchors.stream()).toList());
    }
}
