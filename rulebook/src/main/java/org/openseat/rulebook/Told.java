package org.openseat.rulebook;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openseat.district.Moment;
import org.openseat.district.SchoolYear;
import org.openseat.district.Statement;

/// A statement in the form in which it is kept: a code that never changes and the facts as text.
///
/// It is plain data (a string and a map of strings) so that it can be stored as JSON and said again years later, when
/// the rule that made it has changed. The code is the record's name within its file:
/// `ParentEmployment.NoParentWorksInArea`.
/// Dates are ISO, constants their names, lists joined with commas.
public record Told(String code, Map<String, String> facts) {
    /// Java looks a record's components up anew each time it is asked, which takes longer than all the rules together.
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    public Told {
        facts = Map.copyOf(facts);
    }

    public static Told of(Statement statement) {
        var type = statement.getClass();
        var facts = new LinkedHashMap<String, String>();
        for (var component : COMPONENTS.get(type)) {
            facts.put(component.getName(), text(valueOf(component, statement)));
        }
        return new Told(codeOf(type), facts);
    }

    /// The stored code of a kind of statement.
    public static String codeOf(Class<? extends Statement> type) {
        return type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName();
    }

    /// Whether this is a stored statement of the given kind.
    public boolean is(Class<? extends Statement> type) {
        return code.equals(codeOf(type));
    }

    private static Object valueOf(RecordComponent component, Statement statement) {
        try {
            return component.getAccessor().invoke(statement);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A statement must be a public record: " + statement, e);
        }
    }

    private static String text(Object value) {
        return switch (value) {
            case String text -> text;
            case Integer number -> number.toString();
            case BigDecimal number -> number.toPlainString();
            case LocalDate date -> date.toString();
            case Moment moment -> moment.toString();
            case SchoolYear year -> year.label();
            case Enum<?> constant -> constant.name();
            case List<?> list -> list.stream().map(Told::text).collect(Collectors.joining(","));
            default -> throw new IllegalStateException("No stored form for a fact of " + value.getClass());
        };
    }
}
