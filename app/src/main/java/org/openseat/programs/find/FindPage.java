package org.openseat.programs.find;

import java.util.List;
import java.util.stream.Stream;
import org.openseat.district.Grade;
import org.openseat.pack.places.Located;
import org.openseat.programs.show.ProgramTold;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;

/// Asks for the address; where it is not known, for two streets or a point on the map.
///
/// @param candidates houses that fit what was typed
/// @param lost whether the other ways are offered
record FindPage(Form form, List<Located.Found> candidates, boolean lost) implements Page {

    static final String FORM = "programs.find";
    static final int PIN = PinPicture.WIDTH;

    static FindPage of(Form form) {
        return new FindPage(form, List.of(), false);
    }

    static FindPage lost(Form form, List<Located.Found> candidates) {
        return new FindPage(form, candidates, candidates.isEmpty());
    }

    List<Option> grades(Frame frame) {
        return Stream.of(Grade.values())
                .map(grade -> new Option(grade.code(), ProgramTold.grade(frame.words(), frame.lang(), grade), null))
                .toList();
    }
}
