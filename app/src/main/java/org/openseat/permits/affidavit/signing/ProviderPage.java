package org.openseat.permits.affidavit.signing;

import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;
import org.openseat.permits.affidavit.Affidavit.Asked;
import org.openseat.permits.affidavit.Care.Kind;
import org.openseat.permits.affidavit.Care.PickUp;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;

/// Asks a provider what care is given, and for a signature. It shows of the child no more than a name to know it by.
record ProviderPage(String token, Asked asked, String school, Form form) implements Page {

    List<Option> kinds(Frame frame) {
        return options(frame, "kind", Kind.values());
    }

    List<Option> pickUps(Frame frame) {
        return options(frame, "pickUp", PickUp.values());
    }

    List<Option> days(Frame frame) {
        return CareFields.SCHOOL_DAYS.stream()
                .map(day -> Option.of(
                        day.name(),
                        day.getDisplayName(
                                TextStyle.FULL_STANDALONE, frame.language().locale())))
                .toList();
    }

    /// Asked only of somebody whose address lies outside the school's area.
    boolean outside() {
        return form.value("sure").equals("yes")
                || form.problems().containsKey("street")
                        && form.problems().get("street").key().endsWith(".outside");
    }

    private static List<Option> options(Frame frame, String what, Enum<?>[] constants) {
        return Stream.of(constants)
                .map(each -> Option.of(each.name(), frame.say("permits.affidavit." + what + "." + each)))
                .toList();
    }
}
