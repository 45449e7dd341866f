package org.openseat.permits;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/// A family's request that a student attend a school other than the school of residence. (BUL-5347 §IV)
///
/// A state is a type, and what cannot be done in it is not a method; docs/states.md is drawn from here.
public sealed interface PermitRequest {

    Packet packet();

    /// The school of residence reads every paper and releases the student or says no. (T2, T3, T4)
    record AtResidenceSchool(Packet packet, KeptDeadline target) implements PermitRequest, Undecided {

        public AtRequestedSchool release(Decision decision, KeptDeadline newTarget) {
            return new AtRequestedSchool(packet, decision, newTarget);
        }

        @Override
        public DeniedByResidence deny(Denial denial) {
            return new DeniedByResidence(packet, denial);
        }

        @Override
        public Withdrawn withdraw(LocalDate on) {
            return new Withdrawn(packet, on);
        }
    }

    /// Released; the requested school says whether it has room and the criteria are met. (T6, T7)
    record AtRequestedSchool(Packet packet, Decision release, KeptDeadline target) implements PermitRequest, Undecided {

        public Granted approve(Decision decision) {
            return new Granted(packet, release, decision);
        }

        @Override
        public DeniedByRequested deny(Denial denial) {
            return new DeniedByRequested(packet, release, denial);
        }

        @Override
        public Withdrawn withdraw(LocalDate on) {
            return new Withdrawn(packet, on);
        }
    }

    /// Both schools said yes: the student may attend for that school year.
    record Granted(Packet packet, Decision release, Decision approval) implements PermitRequest {}

    /// The school of residence said no; the family may appeal there.
    record DeniedByResidence(Packet packet, Denial denial) implements PermitRequest, Denied {}

    /// The requested school said no; the family may appeal there.
    record DeniedByRequested(Packet packet, Decision release, Denial denial) implements PermitRequest, Denied {}

    /// The family took the request back before it was decided. (T20)
    record Withdrawn(Packet packet, LocalDate on) implements PermitRequest {}

    /// Open at one of the two schools: it may be denied there, or taken back by the family.
    sealed interface Undecided {

        KeptDeadline target();

        Denied deny(Denial denial);

        Withdrawn withdraw(LocalDate on);
    }

    /// Denied by one of the two schools.
    sealed interface Denied {

        Denial denial();
    }

    /// The buttons a screen may show.
    default Set<Step> nextSteps() {
        return switch (this) {
            case AtResidenceSchool _ -> EnumSet.of(Step.RELEASE, Step.DENY, Step.WITHDRAW);
            case AtRequestedSchool _ -> EnumSet.of(Step.APPROVE, Step.DENY, Step.WITHDRAW);
            case Granted _, DeniedByResidence _, DeniedByRequested _, Withdrawn _ -> EnumSet.noneOf(Step.class);
        };
    }
}
