package org.openseat.permits.affidavit.signing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.permits.affidavit.Affidavit;
import org.openseat.permits.affidavit.Affidavit.Complete;
import org.openseat.permits.affidavit.Affidavit.Signed;
import org.openseat.permits.affidavit.Affidavit.Statement;
import org.openseat.permits.affidavit.Affidavit.Waiting;
import org.openseat.permits.affidavit.CareCase;
import org.openseat.permits.affidavit.CareLines;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;
import org.openseat.ui.piece.SummaryRow;

/// The affidavit as the parent sees it: to be asked for, waited for, countersigned, or done.
///
/// @param affidavit the one asked for last; null before
record AffidavitPage(CareCase care, @Nullable Affidavit affidavit, Form ask, Form sign, Instant now) implements Page {

    enum Stage {
        ASK,
        WAITING,
        EXPIRED,
        SIGNED,
        COMPLETE
    }

    Stage stage() {
        return switch (affidavit) {
            case null -> Stage.ASK;
            case Waiting waiting -> waiting.asked().link().expires().isAfter(now) ? Stage.WAITING : Stage.EXPIRED;
            case Signed _ -> Stage.SIGNED;
            case Complete _ -> Stage.COMPLETE;
        };
    }

    boolean ok() {
        return ask.ok() && sign.ok();
    }

    List<Frame.Problem> problems(Frame frame) {
        return frame.problems(ask.ok() ? sign : ask);
    }

    List<Option> languages(Frame frame) {
        return frame.words().languages().stream()
                .map(language -> Option.of(language.code(), language.ownName()))
                .toList();
    }

    @Nullable
    Statement statement() {
        return switch (affidavit) {
            case null -> null;
            case Waiting _ -> null;
            case Signed signed -> signed.statement();
            case Complete complete -> complete.statement();
        };
    }

    List<SummaryRow> stated(Frame frame, Statement statement) {
        return CareLines.of(frame.words(), frame.language(), statement.care()).stream()
                .map(line -> new SummaryRow(line.label(), List.of(String.valueOf(line.text())), null))
                .toList();
    }
}
