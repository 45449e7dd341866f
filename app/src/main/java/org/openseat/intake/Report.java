package org.openseat.intake;

import java.util.List;
import java.util.stream.Stream;
import org.openseat.pack.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/// Tells the operator in the log what became of a district pack.
final class Report {

    private static final Logger LOG = LoggerFactory.getLogger(Report.class);

    private Report() {}

    static void of(IntakeAnswer answer) {
        switch (answer) {
            case IntakeAnswer.Taken taken -> of(taken);
            case IntakeAnswer.AlreadyTaken _ -> {}
            case IntakeAnswer.Refused(var folder, List<Problem> problems) -> {
                LOG.error(
                        "The district pack in {} was refused; nothing was changed. Once it is mended it is taken without a"
                                + " restart",
                        folder);
                problems.forEach(problem -> LOG.error("District pack: {}", problem));
            }
            case IntakeAnswer.NoPack(var folder) ->
                LOG.error("There is no district pack in the folder {}; it is taken as soon as it is back", folder);
            case IntakeAnswer.StillWritten(var folder) ->
                LOG.info(
                        "The district pack in {} is still being written; it is taken once it has come to rest", folder);
        }
    }

    private static void of(IntakeAnswer.Taken taken) {
        taken.notes().forEach(note -> LOG.warn("District pack: {}", note));
        LOG.info(
                "Took in the district pack: {} schools ({} closed: {}), {} students ({} gone)",
                taken.directory().schools(),
                taken.directory().closed().size(),
                taken.directory().closed(),
                taken.students().students(),
                taken.students().gone());
    }

    /// What went wrong and where in our own lines; not the message, which may hold what stands in a child's row.
    static String where(Throwable e) {
        var cause = NestedExceptionUtils.getMostSpecificCause(e);
        return cause.getClass().getSimpleName()
                + Stream.of(cause.getStackTrace(), e.getStackTrace())
                        .flatMap(Stream::of)
                        .filter(frame -> frame.getClassName().startsWith("org.openseat."))
                        .findFirst()
                        .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                        .orElse("");
    }
}
