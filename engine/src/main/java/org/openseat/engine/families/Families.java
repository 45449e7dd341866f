package org.openseat.engine.families;

/// Which children are brothers and sisters, which grade each will enter, and which pools belong to one school.
public interface Families {
    /// Two children are siblings if their families are the same number.
    int family(int child);

    /// The grade the child will enter; twins enter the same one.
    int grade(int child);

    /// Two pools belong to one school if their schools are the same number.
    int school(int pool);
}
