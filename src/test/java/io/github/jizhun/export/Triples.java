package io.github.jizhun.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.RdfNQuad;
import com.apicatalog.rdf.RdfValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The statements of a JSON-LD file, read without a network. */
public record Triples(List<RdfNQuad> all) {
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    public static final String SCHEMA = "https://schema.org/";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private static final DocumentLoader NO_NETWORK = (url, options) -> {
        throw new AssertionError("the file wants " + url);
    };

    public static Triples of(String json) throws JsonLdError {
        JsonLdOptions options = new JsonLdOptions(NO_NETWORK);
        return new Triples(JsonLd.toRdf(JsonDocument.of(new StringReader(json)))
                .options(options)
                .get()
                .toList());
    }

    /** The things of a type. */
    public List<String> ofType(String type) {
        return all.stream()
                .filter(triple -> triple.getPredicate().getValue().equals(RDF + "type")
                        && triple.getObject().getValue().equals(type))
                .map(triple -> triple.getSubject().getValue())
                .toList();
    }

    /** The values of a property of a thing. */
    public List<String> values(String subject, String property) {
        return objects(subject, property).map(RdfValue::getValue).toList();
    }

    /** The value of a property of a thing; empty where it has none. */
    public String value(String subject, String property) {
        return values(subject, property).stream().findFirst().orElse("");
    }

    /** The language tags of the values of a property of a thing. */
    public List<String> languages(String subject, String property) {
        return objects(subject, property)
                .map(value -> value.asLiteral().getLanguage().orElse(""))
                .toList();
    }

    private Stream<RdfValue> objects(String subject, String property) {
        return all.stream()
                .filter(triple -> triple.getSubject().getValue().equals(subject)
                        && triple.getPredicate().getValue().equals(property))
                .map(RdfNQuad::getObject);
    }

    /** Both ends of a property, wherever it stands. */
    public List<List<String>> ends(String property) {
        return all.stream()
                .filter(triple -> triple.getPredicate().getValue().equals(property))
                .map(triple -> List.of(
                        triple.getSubject().getValue(), triple.getObject().getValue()))
                .toList();
    }

    /** The members of a list. */
    public List<String> list(String head) {
        List<String> members = new ArrayList<>();
        Optional<String> at = Optional.of(head);
        while (at.filter(node -> !node.equals(RDF + "nil")).isPresent()) {
            members.add(value(at.get(), RDF + "first"));
            at = values(at.get(), RDF + "rest").stream().findFirst();
        }
        return members;
    }
}
