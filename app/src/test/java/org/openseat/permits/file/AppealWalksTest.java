package org.openseat.permits.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.SignedStatement;
import org.openseat.cases.people.Signature;
import org.openseat.permits.Appeal;
import org.openseat.permits.AppealForm;
import org.openseat.permits.Appealed;
import org.openseat.permits.Appealed.Answer;
import org.openseat.permits.Appealed.FinallyDenied;
import org.openseat.permits.Denial;
import org.openseat.permits.Ending;
import org.openseat.permits.Packet;
import org.openseat.permits.Permit;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.Attending;
import org.openseat.permits.PermitRequest.Contestable;
import org.openseat.permits.PermitRequest.Ended;
import org.openseat.permits.PermitRequest.Running;
import org.openseat.permits.Referral;
import org.openseat.permits.Step;
import org.openseat.permits.Town;
import org.openseat.rulebook.DecidingSchool;
import org.openseat.rulebook.DenialGround;
import org.openseat.rulebook.EndingGround;
import org.openseat.rulebook.PermitClock;

/// Two thousand requests go their ways through the states at random, each from a seed that a failure names: whoever
/// contests a no is never left without a way on, without a place, or with two dates to keep.
class AppealWalksTest {

    private static final int WALKS = 2000;
    private static final int LONGEST = 60;
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

    @Test
    void no_walk_loses_a_contested_student_or_runs_two_clocks() throws ReflectiveOperationException {
        for (int seed = 0; seed < WALKS; seed++) {
            var random = new Random(seed);
            PermitRequest request = new AtResidenceSchool(packet(random), deadline(PermitClock.RESIDENCE_TARGET));
            for (int step = 0; step < LONGEST && !Step.of(request).isEmpty(); step++) {
                var before = request;
                request = move(request, random);
                holds(
                        before,
                        request,
                        "seed " + seed + ": " + before.getClass().getSimpleName() + " → "
                                + request.getClass().getSimpleName());
            }
        }
    }

    private static void holds(PermitRequest before, PermitRequest now, String how) {
        var row = PermitRow.of(now);
        assertThat(row.runs()).as(how).isEqualTo(now instanceof Running);
        if (now instanceof Contestable || now instanceof Appealed && !(now instanceof FinallyDenied)) {
            assertThat(Step.of(now)).as(how).isNotEmpty();
        }
        if (before instanceof Appealed appealed && now instanceof Attending attending) {
            assertThat(appealed.against()).as(how).isInstanceOfSatisfying(Ended.class, ended -> {
                assertThat(attending.since()).as(how).isEqualTo(ended.since());
                assertThat(attending.permit()).as(how).isEqualTo(ended.permit());
            });
        }
    }

    private static PermitRequest move(PermitRequest request, Random random) throws ReflectiveOperationException {
        var steps = List.copyOf(Step.of(request));
        var step = steps.get(random.nextInt(steps.size()));
        var method = method(request, step);
        var with = Arrays.stream(method.getParameterTypes())
                .map(type -> argument(type, random))
                .toArray();
        return (PermitRequest) method.invoke(request, with);
    }

    private static Method method(PermitRequest request, Step step) {
        return Arrays.stream(request.getClass().getMethods())
                .filter(method -> !method.isBridge()
                        && PermitRequest.class.isAssignableFrom(method.getReturnType())
                        && name(method).equals(step.name()))
                .max(Comparator.comparing(Method::getName))
                .orElseThrow();
    }

    private static String name(Method method) {
        return method.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static Object argument(Class<?> type, Random random) {
        var by = new SignedStatement(new AccountId(UUID.randomUUID()), "Kwame Boateng", "Principal", TODAY, null);
        var school = random.nextBoolean() ? DecidingSchool.RESIDENCE : DecidingSchool.REQUESTED;
        return switch (type.getSimpleName()) {
            case "SignedStatement" -> by;
            case "KeptDeadline" -> deadline(PermitClock.FIRST_APPEAL);
            case "LocalDate" -> TODAY;
            case "Denial" -> new Denial(by, List.of(DenialGround.PAPERS_NOT_GENUINE), "No.");
            case "Ending" -> new Ending(Ending.How.REVOKED, school, List.of(EndingGround.TRUANCY), "Absent.", by);
            case "Permit" -> new Permit(null, by, TODAY.plusMonths(4));
            case "Appeal" -> new Appeal(by.by(), TODAY, form());
            case "Answer" -> new Answer(by, "No.");
            case "Referral" -> new Referral(by, "Moved away.");
            case "CaseId" -> new CaseId(UUID.randomUUID());
            case "SchoolCode" -> Town.GRANARY;
            default -> throw new IllegalArgumentException(type.getName());
        };
    }

    private static AppealForm form() {
        return new AppealForm(
                "Why not?", "No room.", false, null, null, null, false, true, true, new Signature("Ana", TODAY));
    }

    private static KeptDeadline<PermitClock> deadline(PermitClock clock) {
        return new KeptDeadline<>(clock, TODAY, TODAY.plusDays(14), List.of());
    }

    /// Only its schools are asked for.
    private static Packet packet(Random random) throws ReflectiveOperationException {
        var parts = Packet.class.getRecordComponents();
        var with = Arrays.stream(parts).map(part -> part(part, random)).toArray();
        var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new);
        return (Packet) Packet.class.getDeclaredConstructor(types).newInstance(with);
    }

    private static Object part(RecordComponent part, Random random) {
        return switch (part.getName()) {
            case "id" -> new CaseId(new UUID(random.nextLong(), random.nextLong()));
            case "from" -> Town.KESTREL;
            case "to" -> Town.HARBOR;
            default -> null;
        };
    }
}
