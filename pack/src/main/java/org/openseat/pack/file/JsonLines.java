package org.openseat.pack.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openseat.names.CleanText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A JSON file of which every part remembers its line, so that a problem in a map can be found with an editor.
public sealed interface JsonLines {
    int line();

    record Group(int line, Map<String, JsonLines> members) implements JsonLines {

        /// A member that is a word or a number, as text; empty when it is missing or anything else.
        public String text(String name) {
            return members.get(name) instanceof Value value ? CleanText.line(value.text()) : "";
        }
    }

    record Row(int line, List<JsonLines> items) implements JsonLines {}

    record Value(int line, String text, boolean number) implements JsonLines {}

    /// @throws JacksonException when the file is not JSON; its location names the line
    static JsonLines read(Path file) {
        try (JsonParser parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), file)) {
            parser.nextToken();
            return value(parser);
        }
    }

    private static JsonLines value(JsonParser parser) {
        int line = parser.currentTokenLocation().getLineNr();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return group(parser, line);
        }
        if (token == JsonToken.START_ARRAY) {
            return row(parser, line);
        }
        return token == null
                ? new Value(1, "", false)
                : new Value(line, String.valueOf(parser.getString()), token.isNumeric());
    }

    private static Group group(JsonParser parser, int line) {
        var members = new LinkedHashMap<String, JsonLines>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return new Group(line, members);
    }

    private static Row row(JsonParser parser, int line) {
        var items = new ArrayList<JsonLines>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Row(line, items);
    }
}
