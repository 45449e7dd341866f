package org.openseat.rulebook.choices.offers;

import org.openseat.district.Grade;
import org.openseat.rulebook.choices.Category;

/// Whether something is still owed after a seat was accepted: above grade 1 a dual language school finds out first
/// whether
/// the child reads and writes the language like the class. If not, the seat falls, and that is no decline. (Dual
/// language
/// pages, R-DLE-2)
public final class ConditionalSeat {

    public static boolean owes(Category accepted, Grade grade) {
        return accepted == Category.DUAL_LANGUAGE && grade.compareTo(Grade.GRADE_1) > 0;
    }

    private ConditionalSeat() {}
}
