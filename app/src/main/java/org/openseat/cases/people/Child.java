package org.openseat.cases.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openseat.names.PlainName;

/// The child as the family and the school know them.
public record Child(
        String name, LocalDate birthDate, @Nullable String districtId) {

    /// Kept beside the name, so that the database can find and compare it and need not know how.
    @JsonProperty(access = Access.READ_ONLY)
    public String plain() {
        return PlainName.of(name);
    }
}
