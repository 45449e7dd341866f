package org.openseat.pack.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.pack.places.AddressRange.Side;

class AddressesTest {
    private static final Addresses TOWN = Addresses.of(List.of(
            range("North Alder Avenue", 101, 199, Side.ODD, "Marisol", "90921"),
            range("South Alder Avenue", 101, 199, Side.ODD, "Marisol", "90922"),
            range("Camino Peñasco", 100, 198, Side.EVEN, "Marisol", "90921"),
            range("Camino O'Neill", 1, 99, Side.BOTH, "Marisol", "90921"),
            range("1st Street", 1, 99, Side.BOTH, "Marisol", "90921"),
            range("1st Street", 1, 99, Side.BOTH, "Port Alder", "90923"),
            range("Saint Brendan Street", 1, 99, Side.BOTH, "Marisol", "90921"),
            range("North Street", 1, 99, Side.BOTH, "Marisol", "90921")));

    private static AddressRange range(String street, int from, int to, Side side, String city, String zip) {
        return new AddressRange(street, from, to, side, city, zip, new Place(34, -118));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # typed                         | city       | zip        | found
            101 North Alder Avenue          | Marisol    | 90921      | 101 North Alder Avenue
            101 n. alder ave                |            |            | 101 North Alder Avenue
            ١٠١ n. alder ave                |            |            | 101 North Alder Avenue
            １０１ Ｎ Alder Ave ＃５            |            |            | 101 North Alder Avenue
            101 ALDER AVE N                 |            |            | 101 North Alder Avenue
            101 Alder Av                    |            | 90922-1234 | 101 South Alder Avenue
            101 N Alder Ave Apt 5           |            |            | 101 North Alder Avenue
            101 N Alder Ave #5              |            |            | 101 North Alder Avenue
            101 N Alder Ave # 5             |            |            | 101 North Alder Avenue
            101 N Alder Ave Apto. 5B        |            |            | 101 North Alder Avenue
            101 N Alder Ave apt5            |            |            | 101 North Alder Avenue
            101B N Alder Ave                |            |            | 101 North Alder Avenue
            101 1/2 N Alder Ave             |            |            | 101 North Alder Avenue
            101 N Alder Ave, Marisol, CA    |            |            | 101 North Alder Avenue
            120 camino penasco              |            |            | 120 Camino Peñasco
            7 Camino O’Neill                |            |            | 7 Camino O'Neill
            7 CAMINO ONEILL                 |            |            | 7 Camino O'Neill
            7 First St.                     | port alder |            | 7 1st Street
            7 St. Brendan St                |            |            | 7 Saint Brendan Street
            7 North St                      |            |            | 7 North Street
            """)
    void a_house_is_found_however_it_is_typed(String typed, String city, String zip, String found) {
        assertThat(TOWN.find(typed, orEmpty(city), orEmpty(zip)))
                .isInstanceOfSatisfying(
                        Located.Found.class, house -> assertThat(house.line()).isEqualTo(found));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            P.O. Box 12              |        |       | POST_OFFICE_BOX
            Apartado Postal 12       |        |       | POST_OFFICE_BOX
            Alder Avenue             |        |       | NO_HOUSE_NUMBER
            5                        |        |       | NO_HOUSE_NUMBER
            5 Elm Street             |        |       | UNKNOWN_STREET
            101 North Alder Street   |        |       | UNKNOWN_STREET
            102 North Alder Avenue   |        |       | UNKNOWN_NUMBER
            201 North Alder Avenue   |        |       | UNKNOWN_NUMBER
            101 North Alder Avenue   | Marisol| 90922 | OTHER_CITY_OR_ZIP
            """)
    void what_is_not_there_is_not_found_and_it_says_why(String typed, String city, String zip, Located.Why why) {
        assertThat(TOWN.find(typed, orEmpty(city), orEmpty(zip))).isEqualTo(new Located.NotFound(why));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            101 Alder Avenue | 101 North Alder Avenue | 101 South Alder Avenue
            101 Alder        | 101 North Alder Avenue | 101 South Alder Avenue
            7 1st Street     | 7 1st Street           | 7 1st Street
            """)
    void two_houses_that_fit_are_both_named(String typed, String one, String other) {
        assertThat(TOWN.find(typed, "", ""))
                .isInstanceOfSatisfying(
                        Located.Ambiguous.class,
                        both -> assertThat(both.candidates())
                                .extracting(Located.Found::line)
                                .containsExactly(one, other));
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
