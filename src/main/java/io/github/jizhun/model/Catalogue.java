package io.github.jizhun.model;

import java.util.List;

/**
 * All content of a site.
 *
 * @param standards by code
 * @param pages hand-written pages, by name
 */
public record Catalogue(Site site, List<Standard> standards, List<Prose> pages) {}
