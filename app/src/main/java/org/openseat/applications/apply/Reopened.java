package org.openseat.applications.apply;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openseat.applications.Choice;
import org.openseat.applications.Sent;
import org.openseat.applications.file.RaceTable.Race;
import org.openseat.applications.parts.Wishes;
import org.openseat.cases.draft.answers.AddressFields;
import org.openseat.rulebook.choices.Category;
import org.openseat.ui.field.Form;

/// What was sent as a family would have typed it, so that it can be changed part by part.
final class Reopened {

    private Reopened() {}

    static Map<String, Map<String, String>> parts(Sent sent, Optional<Race> race) {
        var answers = sent.answers();
        var parts = new LinkedHashMap<String, Map<String, String>>();
        parts.put("grade", Map.of("grade", answers.grade().name()));
        var home = Form.empty("home");
        AddressFields.fill(home, answers.home());
        parts.put("home", home.values());
        parts.put(Wishes.PART, wishes(sent).typed());
        parts.put("sibling", sibling(sent));
        race.ifPresent(given -> parts.put(
                "race",
                Map.of("category", given.category().name(), "multiracial", given.multiracial() ? "yes" : "no")));
        return parts;
    }

    private static Wishes wishes(Sent sent) {
        var wishes = new Wishes(Map.of());
        for (var category : Category.values()) {
            var codes = sent.choices(category).stream().map(Choice::program).toList();
            wishes = codes.isEmpty() ? wishes : wishes.with(category, codes);
        }
        return wishes;
    }

    private static Map<String, String> sibling(Sent sent) {
        var sibling = sent.answers().sibling();
        var form = Form.empty("sibling");
        form.values().put("there", sibling == null ? "no" : "yes");
        if (sibling != null) {
            form.values().put("name", sibling.name());
            form.values().put("program", sibling.program());
            form.put("born", sibling.birthDate());
        }
        return form.values();
    }
}
