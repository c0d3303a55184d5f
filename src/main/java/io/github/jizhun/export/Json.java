package io.github.jizhun.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Writes JSON the same way on every system. Trees are walked here: the library's mapper knows all kinds of objects, and to
 * prepare for them takes a short build longer than to write its files.
 */
public final class Json {
    public static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private Json() {}

    /** Indented, for people who look into the file; ends with a line feed. */
    public static String indented(JsonNode node) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(LINES);
        printer.indentArraysWith(LINES);
        return write(node, printer) + "\n";
    }

    /** Without any space, for browsers. */
    public static String compact(JsonNode node) {
        return write(node, new MinimalPrettyPrinter());
    }

    private static String write(JsonNode node, PrettyPrinter printer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            out.setPrettyPrinter(printer);
            write(node, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonNode node, JsonGenerator out) throws IOException {
        if (node.isObject()) {
            out.writeStartObject();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                out.writeFieldName(member.getKey());
                write(member.getValue(), out);
            }
            out.writeEndObject();
        } else if (node.isArray()) {
            out.writeStartArray();
            for (JsonNode item : node) {
                write(item, out);
            }
            out.writeEndArray();
        } else if (node.isTextual()) {
            out.writeString(node.textValue());
        } else {
            // Numbers, truth values and null are written as they are called.
            out.writeRawValue(node.asText());
        }
    }
}
