package org.openseat.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.rulebook.Place.INSIDE;
import static org.openseat.rulebook.Place.OUTSIDE;
import static org.openseat.rulebook.Place.UNKNOWN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openseat.rulebook.ParentEmployment.Employment;
import org.openseat.rulebook.ParentEmployment.Facts;
import org.openseat.rulebook.ParentEmployment.NoParentWorksInArea;
import org.openseat.rulebook.ParentEmployment.ParentWorksInArea;
import org.openseat.rulebook.ParentEmployment.WorkIsNotInPerson;
import org.openseat.rulebook.ParentEmployment.Workplace;
import org.openseat.rulebook.ParentEmployment.WorkplaceNotFound;
import org.openseat.rulebook.ParentEmployment.WorkplaceNotGiven;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Ruling.Undetermined;

class ParentEmploymentTest {
    private static final Workplace THERE = new Workplace("1 Pier Street", true, INSIDE);
    private static final Workplace ELSEWHERE = new Workplace("9 Hill Road", true, OUTSIDE);
    private static final Workplace NOT_ON_MAP = new Workplace("Dock 4", true, UNKNOWN);
    private static final Workplace FROM_HOME = new Workplace("1 Pier Street", false, INSIDE);
    private static final Workplace FROM_HOME_NOT_ON_MAP = new Workplace("Dock 4", false, UNKNOWN);

    @Test
    void one_parent_who_works_there_is_enough() {
        assertThat(judge(ELSEWHERE, NOT_ON_MAP, THERE)).isEqualTo(new Met(new ParentWorksInArea("1 Pier Street")));
    }

    @Test
    void no_parent_works_there() {
        assertThat(judge(ELSEWHERE, ELSEWHERE)).isEqualTo(new NotMet(new NoParentWorksInArea()));
    }

    @Test
    void work_must_be_done_there_in_person() {
        assertThat(judge(FROM_HOME, ELSEWHERE)).isEqualTo(new NotMet(new WorkIsNotInPerson("1 Pier Street")));
        assertThat(judge(FROM_HOME_NOT_ON_MAP)).isEqualTo(new NotMet(new NoParentWorksInArea()));
    }

    @Test
    void a_place_the_map_does_not_know_is_asked_about_and_not_denied() {
        assertThat(judge(ELSEWHERE, NOT_ON_MAP)).isEqualTo(new Undetermined(new WorkplaceNotFound("Dock 4")));
        assertThat(judge(FROM_HOME, NOT_ON_MAP)).isEqualTo(new Undetermined(new WorkplaceNotFound("Dock 4")));
        assertThat(judge()).isEqualTo(new Undetermined(new WorkplaceNotGiven()));
    }

    @Test
    void the_papers_follow_from_how_the_parent_is_employed() {
        assertThat(ParentEmployment.papers(Employment.EMPLOYED)).containsOnly(Paper.PAY_STUB, Paper.EMPLOYER_LETTER);
        assertThat(ParentEmployment.papers(Employment.SELF_EMPLOYED))
                .containsOnly(Paper.BUSINESS_LICENSE, Paper.BUSINESS_LETTER);
    }

    private static Ruling judge(Workplace... workplaces) {
        return ParentEmployment.judge(new Facts(List.of(workplaces)));
    }
}
