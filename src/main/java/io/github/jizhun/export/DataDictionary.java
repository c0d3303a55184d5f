package io.github.jizhun.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.jizhun.site.DataFile;
import io.github.jizhun.site.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the members of {@code standard.json} mean, read from its schema: Chinese in description, English in $comment. */
final class DataDictionary {
    private final JsonNode schema;
    private final List<DataFile.Field> fields = new ArrayList<>();

    private DataDictionary(JsonNode schema) {
        this.schema = schema;
    }

    /** The members in the order of the schema, each as a path such as {@code duties[].tasks[].code}. */
    static List<DataFile.Field> of(String schema) {
        try {
            DataDictionary dictionary = new DataDictionary(Json.MAPPER.readTree(schema));
            dictionary.read(dictionary.schema, "");
            return List.copyOf(dictionary.fields);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the schema is no JSON", e);
        }
    }

    private void read(JsonNode node, String path) {
        JsonNode shape = shapeOf(node);
        for (Map.Entry<String, JsonNode> member : shape.path("properties").properties()) {
            JsonNode description = member.getValue();
            JsonNode list = shapeOf(description).path("items");
            String name = path + member.getKey() + (list.isMissingNode() ? "" : "[]");
            fields.add(new DataFile.Field(
                    name,
                    new Wording(
                            description.path("description").asText(),
                            description.path("$comment").asText())));
            read(list.isMissingNode() ? description : list, name + ".");
        }
    }

    private JsonNode shapeOf(JsonNode node) {
        return node.has("$ref") ? schema.at(node.get("$ref").asText().substring(1)) : node;
    }
}
