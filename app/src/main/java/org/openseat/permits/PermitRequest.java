package org.openseat.permits;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.CaseId;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.SignedStatement;
import org.openseat.district.SchoolCode;
import org.openseat.rulebook.DecidingSchool;
import org.openseat.rulebook.PermitClock;

/// A family's request that a student attend a school other than the school of residence. (BUL-5347 §IV, §V)
///
/// A state is a type, and what cannot be done in it is not a method; docs/states.md is drawn from here. At most one
/// deadline runs in a state ([Running]).
public sealed interface PermitRequest
        permits Appealed,
                Referral.Possible,
                PermitRequest.Restored,
                PermitRequest.Reopenable,
                PermitRequest.Expired,
                PermitRequest.AttendResidence,
                PermitRequest.Withdrawn,
                PermitRequest.Referred,
                PermitRequest.Superseded,
                PermitRequest.YearOver {

    Packet packet();

    /// The school of residence reads every paper and releases the student or says no. (T2-T5)
    record AtResidenceSchool(Packet packet, KeptDeadline<PermitClock> deadline) implements Undecided {

        @Override
        public @Nullable SignedStatement release() {
            return null;
        }

        /// The school asked for was written wrong; the same clock runs on.
        public AtResidenceSchool correct(SchoolCode to) {
            return new AtResidenceSchool(packet.askingFor(to), deadline);
        }

        public AtRequestedSchool release(SignedStatement decision, KeptDeadline<PermitClock> next) {
            return new AtRequestedSchool(packet, decision, next);
        }

        @Override
        public DeniedByResidence deny(Denial denial, KeptDeadline<PermitClock> appealBy) {
            return new DeniedByResidence(packet, denial, appealBy);
        }
    }

    /// The requested school says whether it has room and the criteria are met. (T6, T7)
    ///
    /// @param release the yes of the school of residence; a renewal may need none (G10)
    record AtRequestedSchool(Packet packet, @Nullable SignedStatement release, KeptDeadline<PermitClock> deadline)
            implements Undecided, Restored, Reopenable {

        public AtRequestedSchool correct(SchoolCode to, KeptDeadline<PermitClock> next) {
            return new AtRequestedSchool(packet.askingFor(to), release, next);
        }

        public Granted approve(Permit permit) {
            return new Granted(packet, permit);
        }

        @Override
        public DeniedByRequested deny(Denial denial, KeptDeadline<PermitClock> appealBy) {
            return new DeniedByRequested(packet, release, denial, appealBy);
        }
    }

    /// The student may attend; the school waits for the enrollment. (T6)
    record Granted(Packet packet, Permit permit) implements Held, Restored, Reopenable {

        public Attending enroll(LocalDate since) {
            return new Attending(packet, permit, since);
        }

        @Override
        public Ended end(Ending ending, KeptDeadline<PermitClock> appealBy) {
            return new Ended(packet, permit, null, ending, appealBy);
        }
    }

    /// The student is enrolled on this permit. (T8)
    record Attending(Packet packet, Permit permit, LocalDate since) implements Held, Restored {

        @Override
        public Ended end(Ending ending, KeptDeadline<PermitClock> appealBy) {
            return new Ended(packet, permit, since, ending, appealBy);
        }
    }

    /// The school year is over and the permit with it; the family may ask anew. (T9)
    record Expired(Packet packet, Permit permit, LocalDate on) implements PermitRequest {}

    /// The school of residence said no; the family may appeal there. (T4)
    record DeniedByResidence(Packet packet, Denial denial, KeptDeadline<PermitClock> deadline) implements Denied {}

    /// The requested school said no; the family may appeal there. (T7)
    record DeniedByRequested(
            Packet packet, @Nullable SignedStatement release, Denial denial, KeptDeadline<PermitClock> deadline)
            implements Denied {}

    /// A renewal was refused on one of the grounds for ending a permit. (T11)
    record NotRenewed(
            Packet packet, @Nullable SignedStatement release, Ending ending, KeptDeadline<PermitClock> deadline)
            implements Stopped {}

    /// The permit was cancelled or revoked. (T10)
    ///
    /// @param since the day the student was enrolled on it; none if not yet
    record Ended(
            Packet packet, Permit permit, @Nullable LocalDate since, Ending ending, KeptDeadline<PermitClock> deadline)
            implements Stopped {}

    /// Nobody appealed in time: the student attends the school of residence. (T13, T18)
    record AttendResidence(Contestable against, @Nullable Appeal appeal, Appealed.@Nullable Answer answer, LocalDate on)
            implements PermitRequest {

        @Override
        public Packet packet() {
            return against.packet();
        }

        /// An appeal that came in time on paper and was found only now undoes the lapse. (R-IDP-24)
        public Appealed.Waiting appeal(Appeal found, KeptDeadline<PermitClock> answerBy) {
            return appeal == null
                    ? against.appeal(found, answerBy)
                    : new Appealed.SecondAppeal(against, appeal, answer, found, answerBy);
        }
    }

    /// The family took the request back before it was decided. (T20)
    record Withdrawn(Packet packet, LocalDate on) implements PermitRequest {}

    /// The home turned out to lie outside the district: the permit office goes on. (T21)
    record Referred(Packet packet, Referral referral) implements PermitRequest {}

    /// Another request for this child was granted. (S-I34)
    record Superseded(Packet packet, CaseId by, LocalDate on) implements PermitRequest {}

    /// The school year passed before anybody decided, or before an appeal was answered: nothing can be granted for
    /// it any more. (BUL-5347 §II.A.2)
    ///
    /// @param against the no that an appeal was against; none when no school had decided
    record YearOver(
            Packet packet,
            @Nullable Contestable against,
            @Nullable Appeal appeal,
            LocalDate on) implements PermitRequest {}

    /// A deadline runs: the school's target, the family's last day to appeal, or the day an answer is due.
    sealed interface Running
            permits Undecided, Contestable, Appealed.FirstAppeal, Appealed.FirstAppealDenied, Appealed.SecondAppeal {

        KeptDeadline<PermitClock> deadline();
    }

    /// Open at one of the two schools.
    sealed interface Undecided extends Referral.Possible, Running {

        PermitRequest deny(Denial denial, KeptDeadline<PermitClock> appealBy);

        /// The yes of the school of residence, where there is one.
        @Nullable
        SignedStatement release();

        /// A school that has let its day pass is silent: the permit office may decide in its place. (R-ROL-2)
        default boolean silent(LocalDate today) {
            return !deadline().allows(today);
        }

        default NotRenewed refuseRenewal(Ending ending, KeptDeadline<PermitClock> appealBy) {
            return new NotRenewed(packet(), release(), ending, appealBy);
        }

        default Withdrawn withdraw(LocalDate on) {
            return new Withdrawn(packet(), on);
        }

        default Superseded supersede(CaseId by, LocalDate on) {
            return new Superseded(packet(), by, on);
        }

        default YearOver closeYear(LocalDate on) {
            return new YearOver(packet(), null, null, on);
        }
    }

    /// A permit in force.
    sealed interface Held extends Referral.Possible {

        Permit permit();

        Ended end(Ending ending, KeptDeadline<PermitClock> appealBy);

        default Expired expire(LocalDate on) {
            return new Expired(packet(), permit(), on);
        }
    }

    /// A no of a school that the family may appeal. (BUL-5347 §V.A)
    sealed interface Contestable extends Referral.Possible, Running {

        /// Who said no, when.
        default SignedStatement decision() {
            return switch (this) {
                case Denied no -> no.denial().decision();
                case Stopped no -> no.ending().decision();
            };
        }

        /// Which school said no; the appeal goes there.
        default DecidingSchool school() {
            return switch (this) {
                case DeniedByResidence _ -> DecidingSchool.RESIDENCE;
                case DeniedByRequested _ -> DecidingSchool.REQUESTED;
                case Stopped no -> no.ending().school();
            };
        }

        /// The same by its code.
        default SchoolCode denying() {
            return school() == DecidingSchool.RESIDENCE ? packet().from() : packet().to();
        }

        default Appealed.FirstAppeal appeal(Appeal appeal, KeptDeadline<PermitClock> answerBy) {
            return new Appealed.FirstAppeal(this, appeal, answerBy);
        }

        default AttendResidence lapse(LocalDate on) {
            return new AttendResidence(this, null, null, on);
        }
    }

    /// Where a granted appeal leads.
    sealed interface Restored extends PermitRequest {}

    /// Decided by a school, perhaps by mistake: on the same day the permit office can open it again.
    sealed interface Reopenable extends PermitRequest {

        default Undecided reopen(KeptDeadline<PermitClock> next) {
            return switch (this) {
                case AtRequestedSchool _, DeniedByResidence _ -> new AtResidenceSchool(packet(), next);
                case Granted granted ->
                    new AtRequestedSchool(packet(), granted.permit().release(), next);
                case DeniedByRequested no -> new AtRequestedSchool(packet(), no.release(), next);
            };
        }
    }

    /// Denied by one of the two schools.
    sealed interface Denied extends Contestable, Reopenable {

        Denial denial();
    }

    /// Taken back, or not given again, for what the school knows of the student.
    sealed interface Stopped extends Contestable {

        Ending ending();
    }

    /// The no of a school that the family was given first, even if it has appealed since.
    default Optional<Contestable> no() {
        return switch (this) {
            case Contestable no -> Optional.of(no);
            case Appealed appealed -> Optional.of(appealed.against());
            case AttendResidence closed -> Optional.of(closed.against());
            case YearOver closed -> Optional.ofNullable(closed.against());
            case Undecided _, Held _, Expired _, Withdrawn _, Referred _, Superseded _ -> Optional.empty();
        };
    }

    /// Nobody has released the student, and somebody still can; until then special education may speak. A permit
    /// that was taken back was released before. (R-IDP-11)
    default boolean mayYetRelease() {
        return switch (this) {
            case AtResidenceSchool _, DeniedByResidence _ -> true;
            case AtRequestedSchool open -> open.release() == null;
            case DeniedByRequested no -> no.release() == null;
            case NotRenewed no -> no.release() == null;
            case Appealed.FirstAppeal appeal -> appeal.against().mayYetRelease();
            case Appealed.FirstAppealDenied denied -> denied.against().mayYetRelease();
            case Appealed.SecondAppeal appeal -> appeal.against().mayYetRelease();
            case Held _,
                    Ended _,
                    Expired _,
                    Appealed.FinallyDenied _,
                    AttendResidence _,
                    Withdrawn _,
                    Referred _,
                    Superseded _,
                    YearOver _ -> false;
        };
    }
}
