package org.openseat.interdistrict.official;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.link.SentLink;

/// The other district's official, asked by mail to sign, and the answer once it is there.
public record OfficialAsking(SentLink link, @Nullable Answer answer) {

    /// Released or accepted or not, signed with name and title.
    public record Answer(
            boolean yes,
            String name,
            String title,
            LocalDate on,
            @Nullable String note) {}
}
