package org.openseat;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.Filter;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openseat.cases.CaseLinks;
import org.openseat.cases.ForEveryKind;
import org.openseat.cases.days.KindDays;
import org.openseat.rounds.Round;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.event.TransactionalEventListener;

/// Time is handed in and moves on purpose: there is one clock, and only those who start something ask it.
///
/// Sessions and known browsers keep the database's time, which no Java class asks for
/// (docs/decisions/2026-11-22-sessions.md).
class ClockRuleTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.openseat");

    /// The real time enters here and nowhere else.
    private static final Set<String> CLOCKS = Set.of(
            "org.openseat.start.DistrictClock",
            "org.openseat.demo.DemoClock",
            // A command on its own machine says how long it took.
            "org.openseat.verifier.Phases",
            // Compares with the nanoseconds at which Tomcat saw a request begin.
            "org.openseat.start.front.Unfinished");

    /// News carries no time: the listeners that write to families all ask through these.
    private static final Set<String> OF_LISTENERS = Set.of("org.openseat.cases.told.CaseMail");

    private static final Set<String> THAT_TELL_THE_TIME = Set.of("instant", "millis", "now");
    private static final List<Class<? extends Annotation>> STARTERS =
            List.of(ApplicationModuleListener.class, TransactionalEventListener.class, EventListener.class);

    @Test
    void nobody_reads_the_machines_clock() {
        noClasses()
                .that(are("clocks", type -> !CLOCKS.contains(type.getName())))
                .should()
                .callMethodWhere(call("the machine's clock", ClockRuleTest::readsTheMachine))
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(OURS);
    }

    @Test
    void only_controllers_listeners_and_jobs_ask_the_one_clock() {
        noClasses()
                .that(are("not controllers, listeners, jobs or the clock itself", type -> !mayAsk(type)))
                .should()
                .callMethodWhere(call("the one clock", ClockRuleTest::asksTheClock))
                .check(OURS);
    }

    private static boolean readsTheMachine(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        var parameters = call.getTarget().getRawParameterTypes();
        return switch (call.getName()) {
            case "now" ->
                owner.getPackageName().startsWith("java.time")
                        && parameters.stream().noneMatch(isClock());
            case "currentTimeMillis", "nanoTime" -> owner.isEquivalentTo(System.class);
            case "system", "systemUTC", "systemDefaultZone", "tickSeconds", "tickMinutes", "tickMillis" ->
                owner.isAssignableTo(InstantSource.class);
            default -> false;
        };
    }

    private static boolean asksTheClock(JavaMethodCall call) {
        return THAT_TELL_THE_TIME.contains(call.getName())
                && (call.getTargetOwner().isAssignableTo(Clock.class)
                        || call.getTarget().getRawParameterTypes().stream().anyMatch(isClock()));
    }

    private static boolean mayAsk(JavaClass type) {
        return type.isAnnotatedWith(Controller.class)
                || type.isAnnotatedWith(ForEveryKind.class)
                || type.isAssignableTo(Filter.class)
                || type.isAssignableTo(SmartLifecycle.class)
                || type.isAssignableTo(Round.class)
                || type.isAssignableTo(KindDays.class)
                || type.isAssignableTo(CaseLinks.class)
                || OF_LISTENERS.contains(type.getName())
                || type.getMethods().stream()
                        .anyMatch(method -> STARTERS.stream().anyMatch(method::isAnnotatedWith));
    }

    private static DescribedPredicate<JavaClass> isClock() {
        return are("a clock", type -> type.isAssignableTo(InstantSource.class));
    }

    private static DescribedPredicate<JavaClass> are(String what, java.util.function.Predicate<JavaClass> test) {
        return DescribedPredicate.describe(what, test);
    }

    private static DescribedPredicate<JavaMethodCall> call(
            String what, java.util.function.Predicate<JavaMethodCall> test) {
        return DescribedPredicate.describe("asks " + what, test);
    }
}
