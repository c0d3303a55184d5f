package io.github.jizhun.export.site;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jizhun.export.Json;
import io.github.jizhun.site.DataFile;
import io.github.jizhun.site.Wording;
import java.io.IOException;
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
        try (JsonParser in = Json.FACTORY.createParser(schema)) {
            in.nextToken();
            DataDictionary dictionary = new DataDictionary(tree(in));
            dictionary.read(dictionary.schema, "");
            return List.copyOf(dictionary.fields);
        } catch (IOException e) {
            throw new IllegalArgumentException("the schema is no JSON", e);
        }
    }

    /** Whatever is no object and no array is taken as text: all that is wanted is. */
    private static JsonNode tree(JsonParser in) throws IOException {
        if (in.currentToken() == JsonToken.START_OBJECT) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                in.nextToken();
                object.set(name, tree(in));
            }
            return object;
        }
        if (in.currentToken() == JsonToken.START_ARRAY) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                array.add(tree(in));
            }
            return array;
        }
        return JsonNodeFactory.instance.textNode(in.getText());
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
