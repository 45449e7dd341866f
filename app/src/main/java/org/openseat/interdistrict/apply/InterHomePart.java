package org.openseat.interdistrict.apply;

import java.util.List;
import java.util.Optional;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.answers.HomeFields;
import org.openseat.cases.draft.answers.HomeFields.Home;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Where the child lives and since when. (R-INT-13)
@Component
@Order(2)
class InterHomePart implements InterPart<Home> {

    @Override
    public String name() {
        return "home";
    }

    @Override
    public Form start(Draft draft) {
        return HomeFields.start(form(), draft);
    }

    @Override
    public List<Question> questions(Draft draft, Form form) {
        return HomeFields.questions();
    }

    @Override
    public Optional<Home> read(Form form, Draft draft) {
        return HomeFields.read(form, draft);
    }
}
