package io.github.jizhun.site;

import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Facet;
import io.github.jizhun.model.SharedName;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Addresses of the site's files, from its root. They are published: one that changes breaks people's bookmarks and course
 * material.
 */
public final class Address {
    public static final String HOME = "index.html";
    public static final String SEARCH = "search.html";
    /** The list that a reader collects. */
    public static final String LIST = "my-list.html";

    /** Two standards side by side. */
    public static final String COMPARE = "compare.html";

    public static final String NOT_FOUND = "404.html";
    /** Shows browsers how to search the site; there where the site's address is known. */
    public static final String OPEN_SEARCH = "opensearch.xml";
    /** The picture by which a shared link to a page of no standard is known; there where the site's address is known. */
    public static final String SHARE = "share.png";
    /** What the columns and members of all data files mean. */
    public static final String DICTIONARY = "data-dictionary.html";

    /** All standards of a site that has several, each with what it is sorted by. */
    public static final String CATALOGUE = "catalogue.html";
    /** What the filter of the catalogue looks through. */
    public static final String CATALOGUE_DATA = "catalogue/standards.js";

    /** The folder of answers to programs; none is a page, whatever its name. */
    public static final String SERVICES = "ims/";

    private static final Pattern PART_OF_CATALOGUE = Pattern.compile("catalogue(-[0-9]+)?\\.html");
    /** A further part of a list, or what other standards' words alone make. */
    private static final Pattern PASSING =
            Pattern.compile("same-name/.*|catalogue-[0-9]+\\.html|catalogue/[a-z]+s-[0-9]+\\.html"
                    + "|catalogue/[a-z]+-(name-[0-9a-f]{16}|[A-Z0-9]+|none)-[0-9]+\\.html");

    /** Folders of the site's own. */
    private static final Pattern IN_OWN_FOLDER =
            Pattern.compile("(assets|catalogue|files|ims|same-name|schemas|search)/.*");

    private static final List<String> OWN = List.of(HOME, SEARCH, LIST, COMPARE, NOT_FOUND, DICTIONARY);

    private Address() {}

    /** Whether the site has a page of its own at an address, so that no hand-written one can stand there. */
    public static boolean isOwn(String address) {
        return OWN.contains(address)
                || PART_OF_CATALOGUE.matcher(address).matches()
                || IN_OWN_FOLDER.matcher(address).matches();
    }

    /** Whether the file at an address is a page for people. */
    public static boolean isPage(String address) {
        return address.endsWith(".html") && !address.startsWith(SERVICES);
    }

    /** The pages that every site has, whatever its content. */
    static List<String> own() {
        return OWN;
    }

    /** A page of the site that belongs to no standard: {@code about.html}, {@code guides/import.html}. */
    public static String page(String name) {
        return name + ".html";
    }

    /** All classes of a facet: {@code catalogue/categories.html}. */
    public static String facet(Facet facet) {
        return "catalogue/" + facet.plural() + ".html";
    }

    /** The standards of a class: {@code catalogue/category-BHR.html}. */
    public static String classOf(Facet facet, String key) {
        return "catalogue/" + facet.word() + "-" + key + ".html";
    }

    /** Where some words stand that several standards have: {@code same-name/knowledge-1f0a….html}. */
    public static String sharedName(SharedName name) {
        return "same-name/" + name.id() + ".html";
    }

    /**
     * A part of a list that is too long for one page.
     *
     * @param list the address of its first part
     * @param part from 1
     */
    public static String part(String list, int part) {
        return part == 1 ? list : list.replaceFirst("\\.html$", "-" + part + ".html");
    }

    /**
     * Whether a page comes and goes with the number of standards or with their words, so that its address is promised to nobody: a
     * maintainer who rewords a competency cannot know which pages list it.
     */
    public static boolean isPassing(String address) {
        return PASSING.matcher(address).matches();
    }

    /** Whether a page of no standard depends on all of them: a catalogue's, or that of words which several have. */
    public static boolean isOfCatalogue(String address) {
        return address.startsWith("catalogue/") || address.startsWith("same-name/") || isOwn(address);
    }

    /** A standard's own page. */
    public static String standard(String standard) {
        return standard + "/index.html";
    }

    /** The page of a standard without its edition, which leads to the newest one held: {@code BHR1212-001}. */
    public static String family(String family) {
        return family + "/index.html";
    }

    /**
     * What an edition of a standard changed.
     *
     * @param olderVersion the edition with which it is compared: {@code v2}
     */
    public static String changes(String standard, String olderVersion) {
        return page(standard, "changes-from-" + olderVersion);
    }

    /** A page of a standard: {@code matrix}, {@code document}, {@code glossary} … */
    public static String page(String standard, String name) {
        return standard + "/" + name + ".html";
    }

    /** The page of a code. */
    public static String code(String standard, String code) {
        return page(standard, code);
    }

    /** The page of a glossary term. */
    public static String term(String standard, String id) {
        return standard + "/glossary/" + id + ".html";
    }

    /** The page of a course that rests on a standard. */
    public static String course(String standard, String id) {
        return courses(standard) + id + ".html";
    }

    /** Whether a page is that of a course that rests on a standard. */
    public static boolean isCourse(String standard, String address) {
        return address.startsWith(courses(standard));
    }

    private static String courses(String standard) {
        return standard + "/courses/";
    }

    /** The picture by which a shared link to a page of a standard is known. */
    public static String share(String standard) {
        return standard + "/" + SHARE;
    }

    /** A data file of a standard: {@code standard.json}. */
    public static String data(String standard, String name) {
        return standard + "/data/" + name;
    }

    /** A whole standard as PDF. */
    public static String pdf(String standard) {
        return data(standard, standard + ".pdf");
    }

    /** A unit of a standard as PDF. */
    public static String pdf(String standard, Duty duty) {
        return data(standard, duty.code() + ".pdf");
    }

    /** What the cards of a standard's codes and terms say. */
    public static String previews(String standard) {
        return standard + "/previews.js";
    }

    /** What the comparison with another standard reads. */
    public static String comparison(String standard) {
        return standard + "/comparison.js";
    }

    /** What became of the questions of older editions in a standard's self-check. */
    public static String selfCheckEditions(String standard) {
        return standard + "/self-check-editions.js";
    }

    /** A style sheet or script. */
    public static String asset(String name) {
        return "assets/" + name;
    }

    /** A JSON Schema. */
    public static String schema(String name) {
        return "schemas/" + name;
    }

    /**
     * The relative link from one page to another.
     *
     * @param from the page that holds the link
     * @param to the target, from the site's root; a fragment ({@code #P1.1.1}) may follow
     */
    public static String link(String from, String to) {
        int here = slashBeforeName(from) + 1;
        int there = slashBeforeName(to) + 1;
        int shared = 0;
        for (int i = 0; i < Math.min(here, there) && from.charAt(i) == to.charAt(i); i++) {
            shared = from.charAt(i) == '/' ? i + 1 : shared;
        }
        int up = 0;
        for (int i = shared; i < here; i++) {
            up += from.charAt(i) == '/' ? 1 : 0;
        }
        return "../".repeat(up) + to.substring(shared);
    }

    private static int slashBeforeName(String path) {
        int fragment = path.indexOf('#');
        return (fragment < 0 ? path : path.substring(0, fragment)).lastIndexOf('/');
    }
}
