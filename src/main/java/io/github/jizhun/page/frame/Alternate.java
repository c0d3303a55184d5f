package io.github.jizhun.page.frame;

import io.github.jizhun.model.Download;
import io.github.jizhun.site.Address;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that holds what a page shows, in a form for programs.
 *
 * @param type its media type
 * @param title which of several of a type it is
 * @param address from the site's root
 */
public record Alternate(String type, String title, String address) {
    private static final String JSON = "application/json";
    private static final String JSON_LD = "application/ld+json";

    /** The files of a page that the site offers: those of the whole standard on pages that show all of it, of a code on its own. */
    static List<Alternate> of(Frame frame) {
        String standard = frame.mark().standard();
        List<Alternate> files = new ArrayList<>();
        if (standard.isEmpty()) {
            return files;
        }
        boolean isWhole =
                frame.mark().code().equals(standard) || frame.address().equals(Address.page(standard, "document"));
        if (isWhole) {
            files.add(new Alternate(JSON, "JSON", Address.data(standard, "standard.json")));
            if (frame.brand().offers(Download.LINKED_DATA)) {
                files.add(new Alternate(JSON_LD, "SKOS", Address.data(standard, "skos.jsonld")));
                files.add(new Alternate(JSON_LD, "schema.org", Address.data(standard, "schema-org.jsonld")));
            }
            if (frame.brand().offers(Download.MARKDOWN)) {
                files.add(new Alternate("text/markdown", "Markdown", Address.data(standard, standard + ".md")));
            }
        } else if (frame.isOfStatement() && frame.brand().offers(Download.CODES)) {
            files.add(new Alternate(
                    JSON, "JSON", Address.data(standard, frame.mark().code() + ".json")));
        }
        return files;
    }
}
