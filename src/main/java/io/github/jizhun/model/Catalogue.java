package io.github.jizhun.model;

import java.util.List;

/**
 * All content of a site.
 *
 * @param search {@link SearchSettings#NONE} where the site has none of its own
 * @param naming {@link CourseNaming#NONE} where the site has no rules for names of courses
 * @param standards by code
 * @param courses by the names of their files
 * @param ledger {@link Ledger#NONE} where the site keeps none
 * @param pages hand-written pages, by name
 * @param files pictures and documents, by address
 */
public record Catalogue(
        Site site,
        SearchSettings search,
        CourseNaming naming,
        Ledger ledger,
        List<Standard> standards,
        List<Course> courses,
        List<Prose> pages,
        List<MediaFile> files) {}
