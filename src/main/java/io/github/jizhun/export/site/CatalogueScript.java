package io.github.jizhun.export.site;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jizhun.export.Json;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.CatalogueClass;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Facet;
import io.github.jizhun.model.Family;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Standard;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.SiteFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the filter of a catalogue looks through, as a script, since a page on a disk can load no data: the name of each class by
 * facet and key, and each standard as code, name, level (0 where it has none), keys of categories, occupations and industries with
 * spaces between, and versions of older editions likewise.
 */
final class CatalogueScript {
    private static final List<Facet> NAMED = List.of(Facet.CATEGORY, Facet.OCCUPATION, Facet.INDUSTRY);

    private CatalogueScript() {}

    /** The script; empty where the site has one standard only. */
    static Optional<SiteFile> of(LinkedCatalogue catalogue) {
        List<Standard> all =
                catalogue.standards().stream().map(LinkedStandard::standard).toList();
        List<Standard> newest = Family.newestOf(all);
        if (newest.size() < 2) {
            return Optional.empty();
        }
        ObjectNode script = JsonNodeFactory.instance.objectNode();
        ObjectNode classes = script.putObject("classes");
        for (Facet facet : NAMED) {
            ObjectNode names = classes.putObject(facet.word());
            CatalogueClass.of(facet, newest)
                    .forEach(each -> names.putArray(each.key()).add(each.code()).add(each.name()));
        }
        Map<String, String> older = new HashMap<>();
        Family.of(all.stream().map(Standard::code).toList())
                .forEach(family -> older.put(
                        family.newest(),
                        String.join(
                                " ",
                                family.older().stream().map(Edition::versionOf).toList())));
        ArrayNode standards = script.putArray("standards");
        newest.forEach(standard -> standards.add(standard(standard, older.get(standard.code()))));
        return Optional.of(SiteFile.text(Address.CATALOGUE_DATA, "jizhunCatalogue(" + Json.compact(script) + ");\n"));
    }

    private static ArrayNode standard(Standard standard, String older) {
        ArrayNode line = JsonNodeFactory.instance
                .arrayNode()
                .add(standard.code())
                .add(standard.name().value())
                .add(standard.level().map(Level::value).orElse(0));
        NAMED.forEach(facet -> line.add(String.join(" ", CatalogueClass.keysOf(facet, standard))));
        return line.add(older);
    }
}
