package org.openseat.permits.seats;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.permits.Packet;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.file.PermitScope;
import org.openseat.rulebook.SeatFree;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where a school notes its seats, on their own page or while it decides about a request. (T6)
@Service
public class SeatDesk {

    private final PermitScope scope;
    private final Seats seats;

    SeatDesk(PermitScope scope, Seats seats) {
        this.scope = scope;
        this.seats = seats;
    }

    /// Each grade of a school in a year of which anything is known.
    @Transactional(readOnly = true)
    public Map<Grade, SeatFree.Facts> of(SchoolCode school, SchoolYear year) {
        return seats.of(school, year);
    }

    @Transactional(readOnly = true)
    public SeatFree.Facts of(Packet packet) {
        return seats.of(packet);
    }

    /// Notes the numbers of a year; false when this person does not answer for the school.
    @Transactional
    public boolean note(SchoolCode school, SchoolYear year, Map<Grade, Integer> numbers, SignedIn by, Instant at) {
        if (!by.schools().contains(school)) {
            return false;
        }
        numbers.forEach((grade, number) -> seats.note(school, year, grade, number, by.id(), at));
        return true;
    }

    /// Asks for the number right where it is needed, once: notes what was typed in `seats`, or the problem with it.
    @Transactional
    public void noteIfUnknown(CaseId permit, Form form, SignedIn by, Instant at) {
        if (scope.find(permit, by).orElse(null) instanceof AtRequestedSchool request
                && (by.schools().contains(request.packet().to()) || by.is(Role.DISTRICT))
                && !request.packet().answers().renewal()
                && seats.of(request.packet()).declared() == null
                && form.required("seats") != null
                && number(form, "seats") instanceof Integer number) {
            var packet = request.packet();
            seats.note(packet.to(), packet.year(), packet.grade(), number, by.id(), at);
        }
    }

    /// A number of seats as it was typed; notes a problem when it is none.
    public static @Nullable Integer number(Form form, String field) {
        var typed = form.value(field);
        if (typed.matches("\\d{1,3}")) {
            return Integer.valueOf(typed);
        }
        form.problem(field, "permits.seats.wrong");
        return null;
    }
}
