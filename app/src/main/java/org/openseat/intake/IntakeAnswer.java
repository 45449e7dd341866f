package org.openseat.intake;

import java.nio.file.Path;
import java.util.List;
import org.openseat.pack.Problem;
import org.openseat.schools.directory.Directory;
import org.openseat.students.StudentRegister;

/// What came of handing in a district pack.
public sealed interface IntakeAnswer {

    /// The district is now as the pack says; `notes` are odd things that did not stop it.
    record Taken(Directory.Taken directory, StudentRegister.Taken students, List<Problem> notes)
            implements IntakeAnswer {}

    /// The very same pack was taken last: nothing to do.
    record AlreadyTaken() implements IntakeAnswer {}

    /// Nothing was taken: everything that is wrong, in order of file and line.
    record Refused(Path folder, List<Problem> problems) implements IntakeAnswer {}

    /// There is no such folder.
    record NoPack(Path folder) implements IntakeAnswer {}

    /// The files changed while they were read; nothing was taken, and they should be looked at again later.
    record StillWritten(Path folder) implements IntakeAnswer {}
}
