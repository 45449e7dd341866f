package org.openseat.pack.places;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Turns a home address into a spot on the map, from the district's own list of streets and without any network.
///
/// Forgiving about case, accents, punctuation, `St.` or `Street`, and the apartment. It never guesses: when a direction
/// or
/// the street's kind was left out and two houses fit, it says so and names both.
public final class Addresses {
    /// The middles of two blocks around one corner are never farther apart than this.
    private static final double NEIGHBORS = 0.3;

    private final Map<String, List<Street>> byCore;

    private record Street(StreetName name, AddressRange range) {}

    private Addresses(Map<String, List<Street>> byCore) {
        this.byCore = byCore;
    }

    public static Addresses of(List<AddressRange> ranges) {
        return new Addresses(ranges.stream()
                .map(range -> new Street(StreetName.of(range.street()), range))
                .collect(Collectors.groupingBy(street -> street.name().core())));
    }

    /// Looks up a line such as `1412 N. Alder Ave #5`; city and ZIP narrow the search and may be blank.
    public Located find(String line, String city, String zip) {
        if (AddressLine.isPostOfficeBox(line)) {
            return new Located.NotFound(Located.Why.POST_OFFICE_BOX);
        }
        var parsed = AddressLine.of(line);
        if (parsed.isEmpty()) {
            return new Located.NotFound(Located.Why.NO_HOUSE_NUMBER);
        }
        return find(parsed.get(), StreetName.words(city), zip.strip());
    }

    /// Where two streets meet: halfway between their nearest blocks, if these are neighbors. Direction and kind of a
    /// street may be left out.
    public Optional<Place> crossing(String street, String other) {
        var ones = blocks(street);
        var others = blocks(other);
        return ones.stream()
                .flatMap(one -> others.stream().map(two -> new Corner(one, two)))
                .min(Comparator.comparingDouble(Corner::miles))
                .filter(corner -> corner.miles() < NEIGHBORS)
                .map(Corner::middle);
    }

    private List<Place> blocks(String typed) {
        var name = StreetName.of(typed);
        return byCore.getOrDefault(name.core(), List.of()).stream()
                .filter(street -> name.couldMean(street.name()))
                .map(street -> street.range().place())
                .toList();
    }

    private record Corner(Place one, Place other, double miles) {
        Corner(Place one, Place other) {
            this(one, other, one.milesTo(other));
        }

        Place middle() {
            return new Place((one.latitude() + other.latitude()) / 2, (one.longitude() + other.longitude()) / 2);
        }
    }

    private Located find(AddressLine line, List<String> city, String zip) {
        List<AddressRange> onStreet = byCore.getOrDefault(line.street().core(), List.of()).stream()
                .filter(street -> line.street().couldMean(street.name()))
                .map(Street::range)
                .toList();
        if (onStreet.isEmpty()) {
            return new Located.NotFound(Located.Why.UNKNOWN_STREET);
        }
        List<AddressRange> houses =
                onStreet.stream().filter(range -> range.has(line.number())).toList();
        List<AddressRange> here = narrow(houses, city, zip);
        return switch (here.size()) {
            case 0 ->
                new Located.NotFound(houses.isEmpty() ? Located.Why.UNKNOWN_NUMBER : Located.Why.OTHER_CITY_OR_ZIP);
            case 1 -> found(line, here.getFirst());
            default ->
                new Located.Ambiguous(
                        here.stream().map(range -> found(line, range)).toList());
        };
    }

    private static List<AddressRange> narrow(List<AddressRange> houses, List<String> city, String zip) {
        Stream<AddressRange> here = houses.stream();
        if (!zip.isEmpty()) {
            here = here.filter(range -> zip.startsWith(range.zip()));
        }
        if (!city.isEmpty()) {
            here = here.filter(range -> StreetName.words(range.city()).equals(city));
        }
        return here.toList();
    }

    private static Located.Found found(AddressLine line, AddressRange range) {
        return new Located.Found(line.number() + " " + range.street(), range.city(), range.zip(), range.place());
    }
}
