package io.github.jizhun.site;

import io.github.jizhun.model.Catalogue;
import io.github.jizhun.model.CatalogueClass;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Facet;
import io.github.jizhun.model.Family;
import io.github.jizhun.model.SharedName;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import io.github.jizhun.model.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The pages that a site has, known from its content before any of them is made. */
public final class SitePages {
    /** The pages of a standard that are of no single code, in the order in which readers are offered them. */
    public static final List<String> OF_STANDARD = List.of(
            "overview",
            "matrix",
            "glossary",
            "document",
            "self-check",
            "course-coverage",
            "index-of-codes",
            "errata",
            "editions",
            "downloads");

    private SitePages() {}

    /** Those of them that a site offers. */
    public static List<String> ofStandard(Site site) {
        return OF_STANDARD.stream()
                .filter(name -> Stream.of(Workbench.values())
                        .filter(workbench -> workbench.word().equals(name))
                        .allMatch(site.shape().workbenches()::contains))
                .toList();
    }

    /** The addresses of all pages. */
    public static SortedSet<String> of(Catalogue catalogue) {
        SortedSet<String> pages = new TreeSet<>(Address.own());
        if (!catalogue.site().shape().workbenches().contains(Workbench.MY_LIST)) {
            pages.remove(Address.LIST);
        }
        catalogue.pages().forEach(page -> pages.add(Address.page(page.name())));
        catalogue.standards().forEach(standard -> addAll(standard, catalogue.site(), pages));
        catalogue
                .courses()
                .forEach(course -> pages.add(Address.course(course.standard().value(), course.id())));
        for (Family family :
                Family.of(catalogue.standards().stream().map(Standard::code).toList())) {
            pages.add(Address.family(family.code()));
            family.comparisons()
                    .forEach(pair -> pages.add(Address.changes(pair.newer(), Edition.versionOf(pair.older()))));
        }
        addCatalogue(Family.newestOf(catalogue.standards()), pages);
        SharedName.among(catalogue.standards()).values().stream()
                .filter(SharedName::hasPage)
                .flatMap(name -> Pagination.addresses(
                        Address.sharedName(name), name.members().size()))
                .forEach(pages::add);
        return pages;
    }

    /** The pages that a site has beside those of its standards where it has several, each maybe in several editions. */
    private static void addCatalogue(List<Standard> newest, SortedSet<String> pages) {
        if (newest.size() < 2) {
            return;
        }
        Pagination.addresses(Address.CATALOGUE, newest.size()).forEach(pages::add);
        for (Facet facet : Facet.values()) {
            List<CatalogueClass> classes = CatalogueClass.of(facet, newest);
            if (facet.isListed() && !classes.isEmpty()) {
                Pagination.addresses(Address.facet(facet), classes.size()).forEach(pages::add);
            }
            classes.stream()
                    .flatMap(each -> Pagination.addresses(
                            Address.classOf(facet, each.key()), each.standards().size()))
                    .forEach(pages::add);
        }
    }

    /** The addresses of all pages that are kept, those that there are and those that there ever were. */
    public static SortedSet<String> published(Catalogue catalogue) {
        SortedSet<String> published = of(catalogue);
        published.removeIf(Address::isPassing);
        catalogue.ledger().addresses().forEach(address -> published.add(address.value()));
        return published;
    }

    private static void addAll(Standard standard, Site site, SortedSet<String> pages) {
        String code = standard.code();
        pages.add(Address.standard(code));
        ofStandard(site).forEach(name -> pages.add(Address.page(code, name)));
        standard.glossary().forEach(term -> pages.add(Address.term(code, term.id())));
        codes(standard).forEach(inner -> pages.add(Address.code(code, inner.value())));
    }

    private static Stream<Code> codes(Standard standard) {
        Stream<Statement> outcomes = standard.tasks()
                .flatMap(task -> task.groups().stream())
                .flatMap(group -> Stream.concat(group.outputs().stream(), group.indicators().stream()));
        return Stream.of(
                        standard.duties().stream().map(Duty::code),
                        standard.tasks().map(Task::code),
                        Stream.concat(outcomes, standard.competencies())
                                .map(Statement::code)
                                .flatMap(Optional::stream))
                .flatMap(codes -> codes);
    }
}
