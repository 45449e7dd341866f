package org.openseat.permits.survey;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.permits.file.PermitScope;
import org.openseat.permits.survey.Survey.Ethnicity;
import org.openseat.permits.survey.Survey.Gender;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Two questions that a family may answer, or not, after it has sent its request.
@Controller
class SurveyController {

    private final PermitScope scope;
    private final Surveys surveys;

    SurveyController(PermitScope scope, Surveys surveys) {
        this.scope = scope;
        this.surveys = surveys;
    }

    @GetMapping("/permits/{id}/survey")
    Answer ask(@PathVariable UUID id, SignedIn family) {
        var permit = new CaseId(id);
        return own(permit, family) ? Answer.show(new SurveyPage(permit, form(surveys.of(permit)))) : Answer.notFound();
    }

    @PostMapping("/permits/{id}/survey")
    Answer answer(@PathVariable UUID id, @RequestParam Map<String, String> typed, SignedIn family) {
        var permit = new CaseId(id);
        if (!own(permit, family)) {
            return Answer.notFound();
        }
        surveys.save(permit, read(Form.of(SurveyPage.FORM, typed)));
        return Answer.go("/permits/" + id);
    }

    private boolean own(CaseId permit, SignedIn family) {
        return scope.find(permit, family)
                .filter(request -> request.packet().filedBy().equals(family.id()))
                .isPresent();
    }

    /// Nothing is required, so nothing can be wrong.
    private static Survey read(Form form) {
        return new Survey(
                Stream.of(Ethnicity.values())
                        .filter(each -> form.value(each.name()).equals("yes"))
                        .toList(),
                Stream.of(Gender.values())
                        .filter(each -> form.value("gender").equals(each.name()))
                        .findFirst()
                        .orElse(null));
    }

    private static Form form(Optional<Survey> before) {
        var form = Form.empty(SurveyPage.FORM);
        before.ifPresent(survey -> {
            survey.ethnicities().forEach(each -> form.values().put(each.name(), "yes"));
            if (survey.gender() instanceof Gender gender) {
                form.values().put("gender", gender.name());
            }
        });
        return form;
    }
}
