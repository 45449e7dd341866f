package org.openseat.programs.seats;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.programs.Program;
import org.openseat.programs.Programs;
import org.openseat.programs.seats.SeatProposal.Row;
import org.openseat.rulebook.choices.numbers.ChoicesNumbers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Declares the seats of a program: one person says how many, another confirms it, and then they count.
@Service
class SeatsDesk {

    private final ProposalTable table;
    private final Programs programs;

    SeatsDesk(ProposalTable table, Programs programs) {
        this.table = table;
        this.programs = programs;
    }

    /// A school its own programs', the office all.
    static boolean mayRead(Program program, SignedIn who) {
        return who.is(Role.INTEGRATION) || who.is(Role.SCHOOL) && who.schools().contains(program.school());
    }

    /// A school until the Board's day; after that only the office.
    static boolean mayDeclare(Program program, SignedIn who, ChoicesNumbers numbers, LocalDate today) {
        return mayRead(program, who)
                && (who.is(Role.INTEGRATION) || !today.isAfter(numbers.days().capacityClose()));
    }

    @Transactional
    public void propose(Program program, ChoicesNumbers numbers, List<Row> rows, String why, SignedIn by, Instant now) {
        table.propose(new SeatProposal(
                UUID.randomUUID(), program.code(), numbers.cycle(), rows, why, by.id(), by.displayName(), now));
    }

    /// What came of the second person's word.
    enum Decided {
        DONE,
        /// Somebody decided first, or other seats were declared meanwhile.
        OVERTAKEN,
        /// Nobody confirms what they declared themselves.
        OWN
    }

    /// @param shown the proposal that was read
    @Transactional
    public Decided decide(SeatProposal shown, boolean confirmed, @Nullable String note, SignedIn by, Instant now) {
        if (shown.by().equals(by.id())) {
            return Decided.OWN;
        }
        if (!table.decide(shown.id(), confirmed, note, by, now)) {
            return Decided.OVERTAKEN;
        }
        if (confirmed) {
            table.declare(shown, now);
            programs.changed();
        }
        return Decided.DONE;
    }
}
