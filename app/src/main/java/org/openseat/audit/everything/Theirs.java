package org.openseat.audit.everything;

import java.util.List;
import java.util.Set;
import org.openseat.accounts.AccountId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What another guardian wrote of themselves in a request: where they live, how they are reached, their signature.
/// It is no fact of the child, and parents need not know it of each other.
final class Theirs {

    private static final List<String> FILED_BY = List.of("filed_by", "filedBy");
    private static final Set<String> OWN = Set.of(
            "filed_by",
            "filedBy",
            "home",
            "livesThereSince",
            "first",
            "second",
            "employers",
            "signature",
            "particulars");

    private Theirs() {}

    /// Takes it out wherever somebody else than this reader filed what it stands in.
    static JsonNode without(JsonNode facts, AccountId reader) {
        return without(facts, reader, false);
    }

    private static JsonNode without(JsonNode facts, AccountId reader, boolean inTheirs) {
        var theirs = FILED_BY.stream()
                .filter(facts::hasNonNull)
                .map(name -> !facts.get(name).toString().contains(reader.toString()))
                .findFirst()
                .orElse(inTheirs);
        if (theirs && facts instanceof ObjectNode object) {
            object.remove(OWN);
        }
        facts.forEach(part -> without(part, reader, theirs));
        return facts;
    }
}
