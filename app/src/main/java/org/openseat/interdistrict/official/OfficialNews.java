package org.openseat.interdistrict.official;

import java.time.Instant;
import java.util.UUID;
import org.openseat.cases.CaseId;
import org.openseat.rulebook.inter.Direction;

/// What others may hear of an official of another district who is asked to sign. (R-INT-23)
public sealed interface OfficialNews {

    UUID asking();

    /// @param child what a mail may say of the child: its initials
    /// @param path the link's path within this site; whoever has it can sign
    record Asked(
            UUID asking,
            CaseId request,
            Direction direction,
            String number,
            String child,
            String email,
            String language,
            String path,
            Instant expires)
            implements OfficialNews {

        @Override
        public String toString() {
            return "Asked[" + asking + "]";
        }
    }
}
