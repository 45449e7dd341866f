package org.openseat.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.AppTest;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.Place;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class DemoDirectoryTest {

    @Autowired
    Schools schools;

    @Autowired
    ResidenceAreas areas;

    @Autowired
    Years years;

    @Autowired
    Calendars calendars;

    @Autowired
    DistrictOffice office;

    @Test
    void the_demo_district_is_there_when_the_first_page_is_served() {
        assertThat(office.info().name()).isEqualTo("Marisol Unified School District");
        assertThat(office.district()).isPresent();
        assertThat(schools.all()).hasSizeGreaterThan(50);
        assertThat(calendars.calendar().years()).contains(new SchoolYear(2026));
        assertThat(years.numbers(new SchoolYear(2026))).isPresent();
        assertThat(years.numbers(new SchoolYear(2050))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pelican              | Pelican Point Elementary School
            PELICAN point        | Pelican Point Elementary School
            élementary pélican   | Pelican Point Elementary School
            pelican-point        | Pelican Point Elementary School
            """)
    void a_school_is_found_however_its_name_is_typed(String typed, String name) {
        assertThat(schools.search(typed)).extracting(School::name).contains(name);
        assertThat(schools.search(typed, Grade.GRADE_3))
                .extracting(School::name)
                .contains(name);
        assertThat(schools.search(typed, Grade.GRADE_9)).isEmpty();
    }

    @Test
    void schools_of_a_grade_all_teach_it() {
        assertThat(schools.withGrade(Grade.GRADE_7)).isNotEmpty().allMatch(school -> school.teaches(Grade.GRADE_7));
        assertThat(schools.find(new SchoolCode("no such school"))).isEmpty();
    }

    @Test
    void the_school_of_residence_follows_from_the_address() {
        var home = Address.of("2613 calle de la aduana #3", "marisol", "");
        assertThat(areas.schoolFor(home, Grade.GRADE_7)).isInstanceOfSatisfying(Residence.Found.class, found -> {
            assertThat(found.school().teaches(Grade.GRADE_7)).isTrue();
            assertThat(areas.inAreaOf(found.school().code(), home)).isEqualTo(Place.INSIDE);
        });
        assertThat(areas.inDistrict(home)).isEqualTo(Place.INSIDE);
        assertThat(areas.spellings(home)).extracting(Address::street).containsExactly("2613 Calle de la Aduana");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PO Box 12              | POST_OFFICE_BOX
            Calle de la Aduana     | NO_HOUSE_NUMBER
            12 Nowhere Street      | UNKNOWN_STREET
            999999 Grand Street    | UNKNOWN_NUMBER
            """)
    void an_address_nobody_knows_says_why(String street, Residence.Why why) {
        var home = Address.of(street, "Marisol", "");
        assertThat(areas.schoolFor(home, Grade.GRADE_2)).isEqualTo(new Residence.Unknown(why));
        assertThat(areas.inDistrict(home)).isEqualTo(Place.UNKNOWN);
    }

    @Test
    void next_year_opens_on_its_opening_day() {
        assertThat(years.open(LocalDate.of(2027, 1, 31))).isEqualTo(List.of(new SchoolYear(2026)));
        assertThat(years.open(LocalDate.of(2027, 2, 1))).isEqualTo(List.of(new SchoolYear(2026), new SchoolYear(2027)));
    }
}
