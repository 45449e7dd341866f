package org.openseat.lottery.result;

import java.time.ZonedDateTime;
import java.util.List;
import org.openseat.accounts.AccountId;
import org.openseat.students.FamilyHomePart;
import org.openseat.students.Student;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.NextStep;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Leads a family from home to its child's results and receipts, once there are any.
@Component
@Order(4)
class ResultsAtHome implements FamilyHomePart {

    private final ResultTable table;
    private final Words words;

    ResultsAtHome(ResultTable table, Words words) {
        this.table = table;
        this.words = words;
    }

    @Override
    public List<NextStep> cases(Student child, AccountId family, Language language, ZonedDateTime now) {
        return List.of();
    }

    @Override
    public List<Action> beginnings(Student child, AccountId family, Language language) {
        return List.of();
    }

    @Override
    public List<Action> toRead(Student child, Language language) {
        var id = child.id().value();
        if (table.anyReleased(id)) {
            return List.of(new Action(words.say(language.code(), "lottery.result.home"), ResultController.of(id)));
        }
        return table.anyAnnounced(id)
                ? List.of(new Action(
                        words.say(language.code(), "lottery.receipts.title"), ResultController.of(id) + "/receipts"))
                : List.of();
    }
}
