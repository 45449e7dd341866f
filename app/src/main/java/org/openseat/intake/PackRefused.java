package org.openseat.intake;

import java.util.List;
import org.openseat.pack.Problem;
import org.openseat.start.CannotStart;
import org.springframework.boot.ExitCodeGenerator;

/// Openseat does not start with a district pack that is wrong; what is wrong is said line by line.
class PackRefused extends CannotStart implements ExitCodeGenerator {

    private static final long serialVersionUID = 1;
    private static final int WRONG_DATA = 65; // EX_DATAERR of sysexits.h

    PackRefused(IntakeAnswer.Refused refused) {
        super(text(
                "The district pack in " + refused.folder() + " was refused; nothing was changed.", refused.problems()));
    }

    PackRefused(IntakeAnswer.NoPack none) {
        super("There is no district pack in the folder " + none.folder()
                + ". Set OPENSEAT_DISTRICT to the folder that holds district.csv.");
    }

    PackRefused(IntakeAnswer.StillWritten unfinished) {
        super("The district pack in the folder " + unfinished.folder()
                + " is still being written. Start again once it is complete.");
    }

    private static String text(String headline, List<Problem> problems) {
        var text = new StringBuilder(headline);
        problems.forEach(problem -> text.append('\n').append(problem));
        return text.toString();
    }

    @Override
    public int getExitCode() {
        return WRONG_DATA;
    }
}
