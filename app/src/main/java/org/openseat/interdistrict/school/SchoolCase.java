package org.openseat.interdistrict.school;

import org.jspecify.annotations.Nullable;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.AwaitingSchool;
import org.openseat.interdistrict.InterRequest.Open;
import org.openseat.interdistrict.meanwhile.InterStay;
import org.openseat.rulebook.inter.InterReason;
import org.openseat.schools.School;

/// A request between districts as far as a school may know of it: who, where from and to, and the school's own part.
///
/// @param recommendation what the school last recommended
/// @param stay whether the child attends while the permit is decided
public record SchoolCase(
        InterRequest request,
        School school,
        @Nullable Recommendation recommendation,
        @Nullable InterStay stay) {

    public Filed filed() {
        return request.filed();
    }

    public String child() {
        return filed().child();
    }

    public String path() {
        return filed().path() + "/school";
    }

    /// Whether the school can speak now.
    public boolean asked() {
        return request instanceof AwaitingSchool || request instanceof Open && !filed().incoming();
    }

    /// Whether the school should: it has not yet, or is asked anew.
    public boolean waits() {
        return request instanceof AwaitingSchool || asked() && recommendation == null;
    }

    /// Why the family asks, unless that is the family's own affair. (R-ROL-3)
    public @Nullable InterReason reason() {
        return filed().reason() == InterReason.BULLYING ? null : filed().reason();
    }
}
