package io.github.jizhun.page.frame;

import io.github.jizhun.link.LinkedNote;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.WrittenLink;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What surrounds every page: head, header, banner, tree, breadcrumb, "on this page", footer.
 *
 * @param address the page's own address from the site's root
 * @param language BCP 47 tag of the interface
 * @param siteTitle the reader-facing name of the site
 * @param title what stands in {@code <title>}
 * @param heading what the page is of, as the head of a printed sheet says it
 * @param description one sentence for search engines and share previews
 * @param baseUrl where the site is published; empty where it is not said
 * @param notice the sentence that says the site is not the provider's
 * @param report where to report a problem
 * @param edit where the page's content can be edited
 * @param brand what the site's maintainer chose of all frames
 * @param share the whole address of the picture by which a shared link is known; empty without a base URL
 * @param pages the list of all standards where the site has several, and its hand-written pages
 * @param codes the index of codes that stands in for search; empty where there are several
 * @param several whether the site has several standards, so that a search result must name its own
 * @param mark what the page is of, for programs: the contract's marks
 * @param edition the standard's code and edition status; empty on the site's own pages
 * @param tree the standard's duties and tasks
 * @param shelf the standard's other pages; empty on the site's own pages
 * @param trail the way to this page, without itself
 * @param contents the page's own sections
 * @param courses the courses that treat the page's statement or rest on its standard
 * @param history what the editions held did to the page's statement, newest first; empty where one is held
 * @param previous the page before this one
 * @param next the page after this one
 * @param notes the ids of the notes that the page of a code explains at its foot
 */
public record Frame(
        String address,
        String language,
        String siteTitle,
        String title,
        String heading,
        String description,
        Optional<String> baseUrl,
        String notice,
        Optional<String> report,
        Optional<String> edit,
        Brand brand,
        Optional<String> share,
        List<Link> pages,
        Optional<String> codes,
        boolean several,
        Mark mark,
        Optional<EditionBanner> edition,
        List<TreeDuty> tree,
        List<Link> shelf,
        List<Link> trail,
        List<Link> contents,
        List<Link> courses,
        List<StageView> history,
        Optional<Link> previous,
        Optional<Link> next,
        Set<String> notes) {
    /** Whether the page shows a note, so that its mark leads to a place on it. */
    public boolean shows(LinkedNote note) {
        return notes.contains(note.anchor())
                || address.equals(Address.standard(mark.standard()))
                || address.equals(Address.page(mark.standard(), "document"));
    }

    /** The frame of a page that explains these terms and notes. */
    public Frame explaining(List<TermView> terms) {
        Set<String> anchors = terms.stream()
                .map(TermView::anchor)
                .filter(anchor -> !anchor.isEmpty())
                .collect(Collectors.toSet());
        return anchors.isEmpty()
                ? this
                : new Frame(
                        address,
                        language,
                        siteTitle,
                        title,
                        heading,
                        description,
                        baseUrl,
                        notice,
                        report,
                        edit,
                        brand,
                        share,
                        pages,
                        codes,
                        several,
                        mark,
                        edition,
                        tree,
                        shelf,
                        trail,
                        contents,
                        courses,
                        history,
                        previous,
                        next,
                        anchors);
    }

    /**
     * The contract's marks on {@code <main>}.
     *
     * @param standard empty on the site's own pages
     * @param code empty where the page is of no code
     * @param kind {@code page} where the page is of no code
     * @param text what the code stands for, as published; empty where the page is of no statement or term
     * @param marks those of the text's errata; may be empty
     */
    public record Mark(String standard, String code, String kind, String text, String marks) {
        /** A page of the site that is of no standard and no code. */
        static final Mark PAGE = new Mark("", "", "page", "", "");
    }

    /**
     * A link in the frame.
     *
     * @param code shown as a chip before the words; may be empty
     * @param kind the kind whose colour the chip has; may be empty
     * @param address from the site's root, or {@code #anchor} on this page
     */
    public record Link(String code, String kind, String words, String address) {
        /** A link without a chip. */
        public static Link to(String words, String address) {
            return new Link("", "", words, address);
        }

        /** A link to a statement's page, with its code. */
        public static Link to(LinkedStatement statement) {
            return new Link(
                    statement.label(), statement.kind().word(), statement.text().value(), statement.address());
        }
    }

    /**
     * A duty in the tree.
     *
     * @param open whether its tasks are shown: only the duty where the reader is
     */
    public record TreeDuty(Link link, boolean current, boolean open, List<TreeTask> tasks) {}

    /** A task in the tree. */
    public record TreeTask(Link link, boolean current) {}

    /**
     * The link from this page to an address. A web server shows the page for unknown addresses at any depth: where the site's
     * own place is known, its links begin there.
     */
    public String link(String to) {
        if (to.isEmpty() || WrittenLink.isElsewhere(to)) {
            return to;
        }
        return baseUrl.filter(base -> address.equals(Address.NOT_FOUND))
                .map(base -> URI.create(base).getRawPath() + to)
                .orElseGet(() -> Address.link(address, to));
    }

    /** The script that finds where the site begins, on the page for unknown addresses if nobody says it. */
    public Optional<SafeString> rootFinder() {
        return address.equals(Address.NOT_FOUND) && baseUrl.isEmpty()
                ? Optional.of(RootFinder.script())
                : Optional.empty();
    }

    /** The scripts that the page allows, as its content security policy says them. */
    public SafeString allowedScripts() {
        return new SafeString(rootFinder().isPresent() ? "'self' " + RootFinder.policy() : "'self'");
    }

    /** Pages of one place have the same links to the rest of the site: those of a standard in one folder; any other page is its own. */
    public String place() {
        return mark.standard().isEmpty()
                ? address
                : mark.standard() + " " + address.substring(0, address.lastIndexOf('/') + 1);
    }

    /** What the tree says of where the reader is: pages of one place that have this in common have the same tree. */
    public String markedInTree() {
        for (TreeDuty duty : tree) {
            for (TreeTask task : duty.tasks()) {
                if (task.current()) {
                    return task.link().address() + (task.link().address().equals(address) ? "" : " below");
                }
            }
            if (duty.open()) {
                return duty.link().address() + (duty.current() ? "" : " below");
            }
        }
        return shelf.stream()
                .map(Link::address)
                .filter(address::equals)
                .findFirst()
                .orElse("");
    }

    /** The address that a reader copies: the full one, or without a base URL the one from the site's root. */
    public String copied() {
        return canonical().orElse(address);
    }

    /** How the page is quoted; empty where it belongs to no standard. */
    public Optional<Citation> citation() {
        return Citation.of(this);
    }

    /** Whether the page is of a duty, task, output, indicator, knowledge, skill or attitude. */
    boolean isOfStatement() {
        return !mark.code().isEmpty()
                && !mark.code().equals(mark.standard())
                && !mark.kind().equals("term");
    }

    /** The files that hold what the page shows, in forms for programs. */
    public List<Alternate> alternates() {
        return Alternate.of(this);
    }

    /** What the page is of, for search engines. */
    public Optional<SafeString> structuredData() {
        return StructuredData.of(this);
    }

    /** The page's full address; empty without a base URL. */
    public Optional<String> canonical() {
        return baseUrl.map(base -> base + address);
    }

    /** The page's address for paper; empty without a base URL. */
    public Optional<AddressCode> sheetCode() {
        return canonical().flatMap(AddressCode::of);
    }
}
