package org.openseat.students.orders;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.SignedIn;
import org.openseat.students.Guardians;
import org.openseat.students.Student;
import org.openseat.students.Students;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The permit office writes a court order in: whose account, which child, which case, and why; and lifts it.
@Controller
class CourtOrderController {

    private static final String HERE = "/desk/court-orders";
    private static final String FIND = "students.orders.find";
    private static final int LONGEST = 500;

    private final CourtOrders orders;
    private final Accounts accounts;
    private final Students students;
    private final Guardians guardians;
    private final Clock clock;

    CourtOrderController(
            CourtOrders orders, Accounts accounts, Students students, Guardians guardians, Clock clock) {
        this.guardians = guardians;
        this.orders = orders;
        this.accounts = accounts;
        this.students = students;
        this.clock = clock;
    }

    @GetMapping(HERE)
    Answer list() {
        return Answer.show(page(Form.empty(FIND)));
    }

    /// The address is sent and not put into the path: it must not stand in anybody's log.
    @PostMapping(HERE)
    Answer find(@RequestParam Map<String, String> typed) {
        var form = Form.of(FIND, typed);
        var email = form.required("email");
        var guardian = email == null ? Optional.<AccountId>empty() : accounts.withEmail(email);
        if (email != null && guardian.isEmpty()) {
            form.problem("email", FIND + ".email.unknown");
        }
        return guardian.map(account -> Answer.go(HERE + "/for/" + account)).orElseGet(() -> Answer.again(page(form)));
    }

    @GetMapping(HERE + "/for/{account}")
    Answer ask(@PathVariable UUID account) {
        return guardian(account)
                .map(guardian -> Answer.show(
                        new OrderPage(Form.empty(OrderPage.FORM), accounts.contact(guardian), students.of(guardian))))
                .orElseGet(Answer::notFound);
    }

    /// Writes the order in, or first finds a child that is not on the list.
    @PostMapping(HERE + "/for/{account}")
    Answer write(SignedIn office, @PathVariable UUID account, @RequestParam Map<String, String> typed) {
        return guardian(account)
                .map(guardian -> write(office, guardian, Form.of(OrderPage.FORM, typed)))
                .orElseGet(Answer::notFound);
    }

    private Answer write(SignedIn office, AccountId guardian, Form form) {
        var children = children(guardian, form);
        if (!form.value("find").isEmpty()) {
            if (students.withDistrictId(form.value("districtId")).isEmpty()) {
                form.problem("districtId", OrderPage.FORM + ".districtId.unknown");
                return Answer.again(new OrderPage(form, accounts.contact(guardian), children));
            }
            return Answer.show(new OrderPage(form, accounts.contact(guardian), children));
        }
        var child = form.oneOf(
                "child", children.stream().map(each -> each.id().toString()).toList());
        var reference = words(form, "reference");
        var reason = words(form, "reason");
        if (child == null || reference == null || reason == null || !form.ok()) {
            return Answer.again(new OrderPage(form, accounts.contact(guardian), children));
        }
        var kept = children.stream()
                .filter(each -> each.id().toString().equals(child))
                .findFirst()
                .orElseThrow();
        orders.keepOut(kept.id(), guardian, reference, reason, office.id(), clock.instant());
        return Answer.go(HERE);
    }

    @GetMapping(HERE + "/{order}")
    Answer askLift(@PathVariable UUID order) {
        return orders.find(order)
                .map(found -> Answer.show(LiftPage.of(Form.empty(LiftPage.FORM), row(found))))
                .orElseGet(Answer::notFound);
    }

    @PostMapping(HERE + "/{order}")
    Answer lift(SignedIn office, @PathVariable UUID order, @RequestParam Map<String, String> typed) {
        var form = Form.of(LiftPage.FORM, typed);
        var found = orders.find(order);
        if (found.isEmpty()) {
            return Answer.notFound();
        }
        var reason = words(form, "reason");
        if (reason == null || !form.ok()) {
            return Answer.again(LiftPage.of(form, row(found.get())));
        }
        orders.lift(order, reason, office.id(), clock.instant());
        return Answer.go(HERE);
    }

    /// While an order stands no PIN adds the child: the office adds it for the guardian it knows.
    @PostMapping(HERE + "/{order}/guardian")
    Answer admit(@PathVariable UUID order, @RequestParam Map<String, String> typed) {
        return orders.find(order)
                .map(found -> admit(found, Form.of(LiftPage.GUARDIAN, typed)))
                .orElseGet(Answer::notFound);
    }

    private Answer admit(CourtOrder order, Form form) {
        var email = form.required("email");
        var guardian = email == null ? Optional.<AccountId>empty() : accounts.withEmail(email);
        if (email != null && guardian.isEmpty()) {
            form.problem("email", FIND + ".email.unknown");
        }
        if (guardian.isPresent() && !guardians.admit(order.child(), guardian.get(), clock.instant())) {
            form.problem("email", LiftPage.GUARDIAN + ".email.kept");
        }
        return form.ok()
                ? Answer.go(HERE)
                : Answer.again(new LiftPage(Form.empty(LiftPage.FORM), form, row(order)));
    }

    private static @Nullable String words(Form form, String field) {
        var typed = form.required(field);
        if (typed != null && typed.length() > LONGEST) {
            form.problem(field, "students.tooLong", LONGEST);
        }
        return typed;
    }

    /// The children of this account, and the one that was looked for.
    private List<Student> children(AccountId guardian, Form form) {
        return Stream.concat(students.of(guardian).stream(), students.withDistrictId(form.value("districtId")).stream())
                .distinct()
                .toList();
    }

    private Optional<AccountId> guardian(UUID account) {
        return Optional.of(new AccountId(account)).filter(accounts::exists);
    }

    private OrdersPage page(Form form) {
        return new OrdersPage(form, orders.standing().stream().map(this::row).toList());
    }

    private OrdersPage.Row row(CourtOrder order) {
        var others = students.guardians(order.child()).size();
        return new OrdersPage.Row(
                order,
                accounts.contact(order.guardian()).name(),
                students.get(order.child()).name().full(),
                accounts.contact(order.by()).name(),
                others);
    }
}
