package org.openseat.schools;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A postal address: house number and street, apartment, city and ZIP code.
public record Address(String street, Optional<String> apartment, String city, String zip) {

    public static Address of(String street, String city, String zip) {
        return new Address(street, Optional.empty(), city, zip);
    }

    /// One line: `1412 North Alder Avenue, Apt 5, Marisol, 90921`.
    @Override
    public String toString() {
        return Stream.of(street, apartment.orElse(""), city, zip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
