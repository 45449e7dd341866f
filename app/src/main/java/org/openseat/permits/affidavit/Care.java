package org.openseat.permits.affidavit;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openseat.rulebook.ChildCare;
import org.openseat.rulebook.ChildCare.CareTime;
import org.openseat.rulebook.Reason;
import org.openseat.schools.Address;

/// The care a provider gives: who, where, of which kind, on which days, from and until when. (BUL-5347 §III.C, Att. D)
///
/// @param from when the care before school begins; null when there is none
/// @param until when the care after school ends; null when there is none
public record Care(
        String provider,
        String phone,
        Address at,
        Kind kind,
        List<DayOfWeek> days,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        PickUp pickUp) {

    public Care {
        days = List.copyOf(days);
    }

    public Times times() {
        if (from != null) {
            return until == null ? Times.BEFORE : Times.BOTH;
        }
        return Times.AFTER;
    }

    /// Who gives the care.
    public enum Kind {
        ADULT,
        RELATIVE,
        LICENSED,
        SCHOOL_PROGRAM,
        YOUTH_SERVICES;

        public ChildCare.Care rule() {
            return switch (this) {
                case ADULT, RELATIVE, LICENSED -> ChildCare.Care.AWAY_FROM_SCHOOL;
                case SCHOOL_PROGRAM -> ChildCare.Care.SCHOOL_BASED;
                case YOUTH_SERVICES -> ChildCare.Care.YOUTH_SERVICES;
            };
        }

        /// Why the rule does not let such a provider sign; null when it does.
        public @Nullable Reason refusal() {
            return switch (rule()) {
                case AWAY_FROM_SCHOOL -> null;
                case SCHOOL_BASED -> new ChildCare.ProviderIsSchoolBased();
                case YOUTH_SERVICES -> new ChildCare.YouthServicesNotAccepted();
            };
        }
    }

    /// When in the day the child is cared for.
    public enum Times {
        BEFORE,
        AFTER,
        BOTH;

        public Set<CareTime> rule() {
            return switch (this) {
                case BEFORE -> EnumSet.of(CareTime.BEFORE_SCHOOL);
                case AFTER -> EnumSet.of(CareTime.AFTER_SCHOOL);
                case BOTH -> EnumSet.allOf(CareTime.class);
            };
        }
    }

    /// Who fetches the child when school ends. (§III.C.3)
    public enum PickUp {
        PROVIDER,
        PARENT,
        CAMPUS_PROGRAM,
        LATER;

        public ChildCare.PickUp rule() {
            return switch (this) {
                case PROVIDER, PARENT -> ChildCare.PickUp.AT_DISMISSAL;
                case CAMPUS_PROGRAM -> ChildCare.PickUp.ON_CAMPUS_PROGRAM;
                case LATER -> ChildCare.PickUp.LATER;
            };
        }
    }
}
