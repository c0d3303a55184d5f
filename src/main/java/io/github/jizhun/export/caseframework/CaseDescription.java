package io.github.jizhun.export.caseframework;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.jizhun.export.Json;
import io.github.jizhun.model.Site;
import io.github.jizhun.site.SiteFile;
import io.github.jizhun.text.Resource;

/**
 * What a client can ask of the service, in the words of OpenAPI 3, at the address at which CASE 1.1 wants it. It names what the site
 * answers and no more.
 */
final class CaseDescription {
    private static final String TEXT = Resource.text(CaseDescription.class, "openapi.json");
    private static final String SERVICE = CaseVersion.FOLDER + CaseVersion.V1P1.path();

    private CaseDescription() {}

    static SiteFile of(Site site) {
        // Where nobody knows the site's address, the service is found from this file.
        String server = site.baseUrl().map(base -> base.value() + SERVICE).orElse("..");
        return SiteFile.text(
                SERVICE + "/discovery/imscasev1p1_openapi3_v1p0.json",
                TEXT.replace("{server}", Json.compact(TextNode.valueOf(server))));
    }
}
