package org.openseat.students;

/// What the student system says about special needs; only for those who must act on it. (R-ROL-3)
///
/// @param iep the child has an individualized education program
/// @param section504 the child has a Section 504 plan
public record SpecialEducation(boolean iep, boolean section504) {

    @Override
    public String toString() {
        return "SpecialEducation";
    }
}
