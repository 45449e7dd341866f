package org.openseat.cases.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

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
}
