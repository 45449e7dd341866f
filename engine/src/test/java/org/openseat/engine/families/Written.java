package org.openseat.engine.families;

/// Families as a test writes them down: per child family and grade, per pool the school.
record Written(int[] families, int[] grades, int[] schools) implements Families {
    @Override
    public int family(int child) {
        return families[child];
    }

    @Override
    public int grade(int child) {
        return grades[child];
    }

    @Override
    public int school(int pool) {
        return schools[pool];
    }
}
