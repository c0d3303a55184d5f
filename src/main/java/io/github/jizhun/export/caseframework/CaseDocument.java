package io.github.jizhun.export.caseframework;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jizhun.export.ErratumRemark;
import io.github.jizhun.export.ExchangeNames;
import io.github.jizhun.export.StandardTitle;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Source;
import io.github.jizhun.model.Standard;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a CASE package says of a standard as a whole. */
final class CaseDocument {
    private final LinkedStandard linked;
    private final Standard standard;
    private final Site site;
    private final CaseNames names;

    private CaseDocument(LinkedStandard linked, Site site, CaseNames names) {
        this.linked = linked;
        this.standard = linked.standard();
        this.site = site;
        this.names = names;
    }

    /** The document as it stands in its package. */
    static ObjectNode inPackage(LinkedStandard standard, Site site, CaseNames names) {
        return new CaseDocument(standard, site, names).make();
    }

    /** The document by itself: outside a package it says where its package is; inside, it must not. */
    static ObjectNode alone(LinkedStandard standard, Site site, CaseVersion version) {
        CaseNames names = new CaseNames(standard.standard(), site, version);
        ObjectNode document = inPackage(standard, site, names);
        document.set("CFPackageURI", CaseNames.link(names.title(), names.document(), names.packageUri()));
        return document;
    }

    private ObjectNode make() {
        ObjectNode document = names.object(names.document(), names.documentUri())
                .put("creator", standard.provider().value())
                .put("title", names.title())
                .put("lastChangeDateTime", names.changed());
        if (names.version() == CaseVersion.V1P1) {
            document.put("caseVersion", "1.1");
        }
        standard.source().flatMap(Source::url).ifPresent(url -> document.put("officialSourceURL", url.value()));
        document.put("publisher", site.title().value())
                .put("description", standard.description().value());
        ArrayNode subjectNames = document.putArray("subject");
        ArrayNode subjectLinks = document.putArray("subjectURI");
        names.subjects().forEach(subject -> {
            subjectNames.add(subject.name().value());
            subjectLinks.add(names.partLink(subject.name().value(), CaseNames.id(subject)));
        });
        document.put("language", ExchangeNames.LANGUAGE).put("version", Edition.versionOf(standard.code()));
        standard.edition().ifPresent(edition -> {
            boolean current = edition.status() == Edition.Status.CURRENT;
            document.put("adoptionStatus", current ? "Adopted" : "Deprecated");
            if (edition.date().isPresent()) {
                document.put("statusStartDate", edition.date().value());
            }
            replacement(edition)
                    .filter(next -> next.date().isPresent())
                    .ifPresent(next -> document.put("statusEndDate", next.date().value()));
        });
        document.set("licenseURI", names.partLink(standard.rights().value(), names.id("rights")));
        document.put("notes", notes());
        names.extend(document, extensions());
        return document;
    }

    private Optional<Edition> replacement(Edition edition) {
        return edition.replacedBy()
                .flatMap(code -> standard.editions().stream()
                        .filter(other -> other.code().equals(code.value()))
                        .findFirst());
    }

    private String notes() {
        return Stream.of(
                        site.notice().value(),
                        StandardTitle.edition(standard),
                        standard.level().map(level -> "基準級別 " + level.printed()).orElse(""),
                        StandardTitle.citation(standard),
                        ErratumRemark.of(linked.errataOf(standard.code())))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Map<String, String> extensions() {
        Map<String, String> extensions = new LinkedHashMap<>();
        extensions.put("icap:code", standard.code());
        extensions.put("icap:nameKind", standard.nameKind().word());
        standard.level().map(Level::value).ifPresent(level -> extensions.put("icap:level", String.valueOf(level)));
        return extensions;
    }
}
