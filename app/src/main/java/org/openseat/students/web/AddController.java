package org.openseat.students.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.openseat.accounts.SignedIn;
import org.openseat.students.Guardians;
import org.openseat.students.LinkAnswer;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class AddController {

    private final Guardians guardians;
    private final Clock clock;
    private final ChildForm children;

    AddController(Guardians guardians, Clock clock, ChildForm children) {
        this.guardians = guardians;
        this.clock = clock;
        this.children = children;
    }

    @GetMapping("/children/add")
    Answer choose() {
        return Answer.show(new AddPage());
    }

    @GetMapping("/children/add/district")
    Answer askLink() {
        return Answer.show(new LinkPage(Form.empty(LinkForm.NAME), false));
    }

    @PostMapping("/children/add/district")
    Answer link(SignedIn family, @RequestParam Map<String, String> typed) {
        var form = Form.of(LinkForm.NAME, typed);
        var today = LocalDate.now(clock);
        var triple = LinkForm.read(form, today);
        if (triple.isEmpty()) {
            return Answer.again(new LinkPage(form, false));
        }
        var asked = triple.get();
        return switch (guardians.link(
                family.id(), asked.districtId(), asked.birthDate(), asked.pin(), today, clock.instant())) {
            case LinkAnswer.Linked linked -> Answer.go("/children/" + linked.child());
            case LinkAnswer.NoMatch(int left) ->
                Answer.again(new LinkPage(form.problem("districtId", LinkForm.NAME + ".noMatch", left), false));
            case LinkAnswer.ComeBackTomorrow() -> Answer.later(new LinkPage(Form.empty(LinkForm.NAME), true));
        };
    }

    @GetMapping("/children/add/elsewhere")
    Answer askElsewhere() {
        return Answer.show(new ElsewherePage(Form.empty(ChildForm.NAME)));
    }

    @PostMapping("/children/add/elsewhere")
    Answer addElsewhere(SignedIn family, @RequestParam Map<String, String> typed) {
        var form = Form.of(ChildForm.NAME, typed);
        return children.read(form, LocalDate.now(clock))
                .map(child -> Answer.go("/children/" + guardians.add(family.id(), child, clock.instant())))
                .orElseGet(() -> Answer.again(new ElsewherePage(form)));
    }
}
