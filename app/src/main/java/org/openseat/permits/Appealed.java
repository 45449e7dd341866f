package org.openseat.permits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.SignedStatement;
import org.openseat.rulebook.DecidingSchool;
import org.openseat.rulebook.PermitClock;

/// A request on which a school said no and the family appealed. (BUL-5347 §V)
public sealed interface Appealed extends PermitRequest {

    Contestable against();

    Appeal appeal();

    @Override
    default Packet packet() {
        return against().packet();
    }

    /// Who said the first no may not decide the appeal against it.
    default boolean mayDecide(AccountId staff) {
        return !against().decision().by().equals(staff);
    }

    /// The written no to an appeal: who decided, and the reason the family reads. (BUL-5347 §V.B.7)
    record Answer(SignedStatement decision, String explanation) {}

    /// An appeal that waits for an answer, at either level.
    sealed interface Waiting extends Appealed {}

    /// The family appealed in time; another administrator of the school that said no answers. (T12-T16)
    record FirstAppeal(Contestable against, Appeal appeal, KeptDeadline<PermitClock> deadline)
            implements Waiting, Running, Referral.Possible {

        /// The residence school's yes is a release: the requested school's seats are not its to give. (R-IDP-16)
        public Restored grantAppeal(SignedStatement decision, Permit permit, KeptDeadline<PermitClock> next) {
            return switch (against) {
                case DeniedByResidence denied -> new AtRequestedSchool(denied.packet(), decision, next);
                case NotRenewed refused
                when refused.school() == DecidingSchool.RESIDENCE ->
                    new AtRequestedSchool(refused.packet(), decision, next);
                case Contestable other -> restored(other, permit);
            };
        }

        public FirstAppealDenied denyAppeal(Answer answer, KeptDeadline<PermitClock> escalateBy) {
            return new FirstAppealDenied(against, appeal, answer, escalateBy);
        }

        /// No answer in time: the family need not wait for one. (R-IDP-27)
        public SecondAppeal escalate(Appeal second, KeptDeadline<PermitClock> answerBy) {
            return new SecondAppeal(against, appeal, null, second, answerBy);
        }

        public YearOver closeYear(LocalDate on) {
            return new YearOver(packet(), against, appeal, on);
        }
    }

    /// The school denied the appeal; the family may go on to the district. (T16-T18)
    record FirstAppealDenied(Contestable against, Appeal appeal, Answer answer, KeptDeadline<PermitClock> deadline)
            implements Appealed, Running, Referral.Possible {

        public SecondAppeal escalate(Appeal second, KeptDeadline<PermitClock> answerBy) {
            return new SecondAppeal(against, appeal, answer, second, answerBy);
        }

        public AttendResidence lapse(LocalDate on) {
            return new AttendResidence(against, appeal, answer, on);
        }
    }

    /// The district decides, finally. (T19)
    ///
    /// @param answer what the school had said; none if it never answered
    record SecondAppeal(
            Contestable against,
            Appeal appeal,
            @Nullable Answer answer,
            Appeal second,
            KeptDeadline<PermitClock> deadline)
            implements Waiting, Running, Referral.Possible {

        public Restored grantAppeal(Permit permit) {
            return restored(against, permit);
        }

        public FinallyDenied denyAppeal(Answer last) {
            return new FinallyDenied(against, appeal, answer, second, last);
        }

        public YearOver closeYear(LocalDate on) {
            return new YearOver(packet(), against, appeal, on);
        }
    }

    /// The last word was no. (T19)
    record FinallyDenied(
            Contestable against, Appeal appeal, @Nullable Answer answer, Appeal second, Answer last)
            implements Appealed {}

    /// The request once an appeal against this no has been granted.
    private static Restored restored(Contestable no, Permit permit) {
        return switch (no) {
            case Ended ended
            when ended.since() instanceof LocalDate since -> new Attending(no.packet(), ended.permit(), since);
            case Ended ended -> new Granted(no.packet(), ended.permit());
            case Denied _, NotRenewed _ -> new Granted(no.packet(), permit);
        };
    }
}
