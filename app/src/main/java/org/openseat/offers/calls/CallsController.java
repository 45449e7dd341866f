package org.openseat.offers.calls;

import java.util.Map;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.Arrived;
import org.openseat.district.SchoolYear;
import org.openseat.offers.calls.CallDesk.Came;
import org.openseat.offers.waiting.Pool;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The call desk of a school: seats that came free, and one page for each call.
@Controller
class CallsController {

    static final String DESK = "/desk/calls";

    private final CallDesk desk;
    private final CallTable calls;
    private final Vacancies vacancies;
    private final CallPages pages;
    private final Arrived arrived;

    CallsController(CallDesk desk, CallTable calls, Vacancies vacancies, CallPages pages, Arrived arrived) {
        this.desk = desk;
        this.calls = calls;
        this.vacancies = vacancies;
        this.pages = pages;
        this.arrived = arrived;
    }

    @GetMapping(DESK)
    Answer show(@RequestParam(defaultValue = "false") boolean gone, SignedIn who) {
        return Answer.show(pages.desk(vacancies.of(who), calls.open(who), gone, who));
    }

    /// The seat is counted again under its lock; somebody may have been faster.
    @PostMapping(DESK)
    Answer call(@RequestParam String cycle, @RequestParam String program, @RequestParam String grade, SignedIn who) {
        return vacancies.of(who).stream()
                .map(Vacancies.Vacancy::pool)
                .filter(pool -> pool.equals(new Pool(year(cycle), program, grade)))
                .findFirst()
                .map(pool -> to(desk.call(pool, who, arrived.now())))
                .orElseGet(() -> Answer.go(DESK + "?gone=true"));
    }

    private static SchoolYear year(String cycle) {
        return SchoolYear.parse(cycle);
    }

    @GetMapping(DESK + "/{call}")
    @Transactional
    Answer one(@PathVariable UUID call, SignedIn who) {
        return calls.find(call, who)
                .map(found -> Answer.show(pages.one(found, Form.empty(CallPage.FORM), null, who, arrived.now())))
                .orElseGet(Answer::notFound);
    }

    @PostMapping(DESK + "/{call}/try")
    Answer tried(@PathVariable UUID call, @RequestParam Map<String, String> typed, SignedIn who) {
        return calls.find(call, who)
                .map(found -> {
                    var form = Form.of(CallPage.FORM, typed);
                    var channel = form.oneOf("channel", Call.Channel.class);
                    var result = form.oneOf("result", Call.Result.class);
                    if (channel == null || result == null) {
                        return Answer.again(pages.one(found, form, null, who, arrived.now()));
                    }
                    var person = form.optional("person");
                    return after(desk.tried(call, channel, result, person, who, arrived.now()), found, who);
                })
                .orElseGet(Answer::notFound);
    }

    @PostMapping(DESK + "/{call}/offer")
    Answer offer(@PathVariable UUID call, SignedIn who) {
        return calls.find(call, who)
                .map(found -> after(desk.offer(call, who, arrived.now()), found, who))
                .orElseGet(Answer::notFound);
    }

    @PostMapping(DESK + "/{call}/pass")
    Answer pass(@PathVariable UUID call, SignedIn who) {
        return calls.find(call, who)
                .map(found -> after(desk.pass(call, who, arrived.now()), found, who))
                .orElseGet(Answer::notFound);
    }

    /// Overtaken leads to the call as it now is, refused to the same page with the rule.
    private Answer after(Came came, Call found, SignedIn who) {
        return switch (came) {
            case Came.Done done -> to(done);
            case Came.Overtaken _ -> Answer.go(DESK + "/" + found.id());
            case Came.Refused refused ->
                Answer.again(pages.one(found, Form.empty(CallPage.FORM), refused.why(), who, arrived.now()));
        };
    }

    private static Answer to(Came came) {
        return came instanceof Came.Done done
                ? Answer.go(done.call() == null ? DESK : DESK + "/" + done.call())
                : Answer.go(DESK + "?gone=true");
    }
}
