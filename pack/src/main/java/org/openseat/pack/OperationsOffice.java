package org.openseat.pack;

import java.util.Set;

/// The office of an Operations Administrator, who decides permit appeals last for the schools of an area: one line of
/// `operations.csv`. (BUL-5347 §V.B.8)
///
/// @param area as schools.csv names it in the column region
/// @param administrators who decides there, by their ids in staff.csv
public record OperationsOffice(
        String area,
        String name,
        String address,
        String city,
        String zip,
        String phone,
        String email,
        Set<String> administrators) {
    public OperationsOffice {
        administrators = Set.copyOf(administrators);
    }
}
