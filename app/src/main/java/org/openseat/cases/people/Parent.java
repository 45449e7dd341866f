package org.openseat.cases.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import org.jspecify.annotations.Nullable;
import org.openseat.names.PlainName;

/// A parent or guardian, how to reach them, and where they work or study full time if they do and were asked.
public record Parent(
        String name,
        String phone,
        @Nullable String otherPhone,
        @Nullable String email,
        @Nullable Work work,
        @Nullable String study) {

    @JsonCreator
    public Parent {}

    public Parent(String name, String phone, @Nullable String otherPhone, @Nullable String email, @Nullable Work work) {
        this(name, phone, otherPhone, email, work, null);
    }

    /// Kept beside the name, so that the database can find it and need not know how.
    @JsonProperty(access = Access.READ_ONLY)
    public String plain() {
        return PlainName.of(name);
    }
}
