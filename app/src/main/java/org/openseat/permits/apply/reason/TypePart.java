package org.openseat.permits.apply.reason;

import java.util.function.Predicate;
import org.openseat.cases.draft.Draft;
import org.openseat.permits.Particulars;
import org.openseat.permits.apply.school.PermitPart;
import org.openseat.ui.words.Said;

/// What one type of permit asks besides, about the school that the family asks for.
abstract class TypePart<T extends Particulars> implements PermitPart<T> {

    final Wanted wanted;
    private final String name;
    private final Predicate<Draft> asked;

    TypePart(String name, Wanted wanted, Predicate<Draft> asked) {
        this.name = name;
        this.wanted = wanted;
        this.asked = asked;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final boolean asked(Draft draft) {
        return asked.test(draft);
    }

    @Override
    public Said title(Draft draft) {
        return Said.of(form() + ".title", wanted.school(draft));
    }
}
