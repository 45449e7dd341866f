package org.openseat.cases.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The child as the family and the school know them.
public record Child(
        String name, LocalDate birthDate, @Nullable String districtId) {}
