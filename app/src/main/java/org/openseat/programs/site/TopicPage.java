package org.openseat.programs.site;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openseat.schools.DistrictInfo;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// A topic in sections.
record TopicPage(Topic topic, DistrictInfo district) implements Page {

    /// @param source where its dates come from
    record Section(String heading, String text, @Nullable String source) {}

    String say(Frame frame, String part) {
        return frame.say(key(part));
    }

    List<Section> sections(Frame frame) {
        return IntStream.rangeClosed(1, topic.sections())
                .mapToObj(String::valueOf)
                .map(number -> new Section(
                        frame.say(key(number)),
                        frame.say(key(number + ".text")),
                        ifAny(frame, key(number + ".source"))))
                .toList();
    }

    boolean isContact() {
        return topic == Topic.CONTACT;
    }

    private String key(String part) {
        return "programs.site." + topic.path() + "." + part;
    }

    private static @Nullable String ifAny(Frame frame, String key) {
        return frame.words().has(frame.lang(), key) ? frame.say(key) : null;
    }
}
