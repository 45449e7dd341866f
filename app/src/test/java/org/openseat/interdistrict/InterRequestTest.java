package org.openseat.interdistrict;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openseat.StatePicture;
import org.openseat.ui.words.Words;

/// The states of a request between districts as the types say them: buttons and methods agree, and the picture is drawn
/// anew.
class InterRequestTest {

    private static final StatePicture PICTURE = new StatePicture(
            InterRequest.class,
            Stream.of(InterState.values()).map(Enum::name).toList(),
            Stream.of(InterStep.values()).map(Enum::name).toList(),
            List.of("Incomplete: submit", "InQueue: submit", "ReferredToCounty: submit"),
            state -> new Words().say("en", key(state)));

    @Test
    void the_buttons_of_a_state_are_its_methods() {
        PICTURE.hasAsButtons(state -> ((InterRequest) state).nextSteps());
    }

    @Test
    void every_state_has_its_words() {
        PICTURE.isSaidBy(InterRequestTest::key);
    }

    @Test
    void the_picture_in_the_docs_is_drawn_from_the_types() throws IOException {
        PICTURE.isDrawnUnder("The states of a request between districts", """
                Drawn by `InterRequestTest` from `InterRequest.java`; do not edit it here. `complete`, `abandon`, `deemDenied`,
                `stopWaiting`, `endYear` and `expire` happen by themselves.""");
    }

    private static String key(String state) {
        return "interdistrict.state." + state;
    }
}
