package org.openseat.interdistrict;

import java.util.List;
import java.util.stream.Stream;
import org.openseat.cases.page.Voice;

/// Says in the reader's words what a family answered for its reason and about the two districts.
public final class AboutPieces {

    private static final String KEY = "interdistrict.apply.about.";

    private AboutPieces() {}

    public static List<String> lines(Voice voice, About about) {
        return switch (about) {
            case About.Work work ->
                List.of(
                        work.employer() + ", " + one(voice, "kind", work.kind()),
                        work.at().toString(),
                        yesNo(voice, "inPerson", work.inPerson()));
            case About.Program program ->
                List.of(
                        program.name(),
                        voice.say(KEY + "atHome") + " " + one(voice, "atHome", program.inHomeDistrict()),
                        yesNo(voice, "wholeDay", program.wholeDay()));
            case About.LastYear last -> List.of(yesNo(voice, "lastYear", last.there()));
            case About.Sibling sibling -> List.of(sibling.name(), sibling.school());
            case About.Care care ->
                List.of(
                        care.provider(),
                        care.at().toString(),
                        voice.say(KEY + "first") + " " + one(voice, "first", care.first()),
                        voice.say(KEY + "second") + " " + one(voice, "second", care.second()));
            case About.Bullying bullying ->
                List.of(
                        yesNo(voice, "inWriting", bullying.inWriting()),
                        yesNo(voice, "byStudentOfHome", bullying.byStudentOfHome()),
                        voice.say(KEY + "found") + " " + one(voice, "found", bullying.found()));
            case About.Military military -> List.of(yesNo(voice, "onActiveDuty", military.onActiveDuty()));
            case About.Other _ -> List.of();
        };
    }

    /// From where to where.
    public static List<String> schools(Voice voice, Filed filed, String school) {
        var there = Stream.ofNullable(filed.answers().otherSchool());
        var other =
                Stream.concat(Stream.of(filed.answers().otherDistrict()), there).toList();
        var others = String.join(", ", other);
        return filed.incoming()
                ? List.of(voice.say("interdistrict.from", others), voice.say("interdistrict.to", school))
                : List.of(voice.say("interdistrict.from", school), voice.say("interdistrict.to", others));
    }

    private static String one(Voice voice, String question, Enum<?> answer) {
        return voice.say(KEY + question + "." + answer.name());
    }

    private static String yesNo(Voice voice, String question, boolean yes) {
        return voice.say(KEY + question) + " " + voice.say(yes ? "ui.yes" : "ui.no");
    }
}
