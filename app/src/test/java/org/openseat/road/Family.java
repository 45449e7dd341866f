package org.openseat.road;

import java.time.LocalDate;
import java.util.Locale;

/// A family of the demo district: who asks, in which language, for which child. Each walk has its own.
enum Family {
    SOLORZANO(
            "en",
            "English",
            "Camila",
            "Solórzano",
            "410475563",
            LocalDate.of(2014, 1, 22),
            "872277",
            "90924",
            "Yaretzi Solórzano"),
    VILLASENOR(
            "es",
            "Español",
            "Lucía",
            "Villaseñor",
            "430000017",
            LocalDate.of(2013, 12, 9),
            "482915",
            "90922",
            "Inés Guadalupe Ortega Villaseñor"),
    ORTEGA_OCAMPO(
            "en",
            "English",
            "Ximena",
            "Ortega Ocampo",
            "410054832",
            LocalDate.of(2013, 5, 15),
            "985485",
            "90921",
            "Belén Ortega Ocampo"),
    MONTANO(
            "es",
            "Español",
            "Andrés",
            "Montaño Tejeda",
            "410316456",
            LocalDate.of(2013, 4, 4),
            "068415",
            "90921",
            "Dulce Montaño Tejeda");

    static final String PASSWORD = "harbor42lamp";

    final String language;
    final String ownName;
    final String firstName;
    final String lastName;
    final String districtId;
    final LocalDate birthDate;
    final String pin;
    final String zip;
    final String child;

    Family(
            String language,
            String ownName,
            String firstName,
            String lastName,
            String districtId,
            LocalDate birthDate,
            String pin,
            String zip,
            String child) {
        this.language = language;
        this.ownName = ownName;
        this.firstName = firstName;
        this.lastName = lastName;
        this.districtId = districtId;
        this.birthDate = birthDate;
        this.pin = pin;
        this.zip = zip;
        this.child = child;
    }

    String parent() {
        return firstName + " " + lastName;
    }

    String email() {
        return name().toLowerCase(Locale.ROOT) + "@road.example";
    }
}
