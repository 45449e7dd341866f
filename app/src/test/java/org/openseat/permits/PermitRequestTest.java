package org.openseat.permits;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openseat.StatePicture;
import org.openseat.ui.words.Words;

/// The states of a permit request as the types say them: buttons and methods agree, and the picture is drawn anew.
class PermitRequestTest {

    private static final StatePicture PICTURE = new StatePicture(
            PermitRequest.class,
            Stream.of(PermitState.values()).map(Enum::name).toList(),
            Stream.of(Step.values()).map(Enum::name).toList(),
            List.of("AtResidenceSchool: submit"),
            state -> new Words().say("en", key(state), "the school"));

    @Test
    void the_buttons_of_a_state_are_its_methods() {
        PICTURE.hasAsButtons(state -> Step.of((PermitRequest) state));
    }

    @Test
    void every_state_has_its_words() {
        PICTURE.isSaidBy(PermitRequestTest::key);
    }

    @Test
    void the_picture_in_the_docs_is_drawn_from_the_types() throws IOException {
        PICTURE.isDrawnUnder("The states of a permit request", """
                Drawn by `PermitRequestTest` from `PermitRequest.java`; do not edit it here. A state is a type there, and what
                cannot be done in it is not a method. `lapse`, `expire`, `supersede` and `closeYear` happen by themselves.""");
    }

    private static String key(String state) {
        return "permits.state." + state;
    }
}
