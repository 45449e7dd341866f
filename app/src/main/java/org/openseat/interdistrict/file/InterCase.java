package org.openseat.interdistrict.file;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.record.Timeline;
import org.openseat.documents.Document;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.meanwhile.InterStay;
import org.openseat.interdistrict.official.OfficialAsking;
import org.openseat.interdistrict.samechild.SameChild;
import org.openseat.interdistrict.school.Recommendation;
import org.openseat.rulebook.Opinion;
import org.openseat.rulebook.Paper;
import org.openseat.schools.School;

/// A request between districts with everything that belongs to it, ready to be read.
///
/// @param place its place in the order of work, from 1, while it waits (R-INT-18)
/// @param recommendation what this district's school last said
/// @param official the other district's official who was asked last
/// @param stay whether the child attends while the permit is decided
/// @param sameChild other requests for the same child
public record InterCase(
        InterRequest request,
        School school,
        Opinion opinion,
        Set<Paper> needed,
        Set<Paper> missing,
        List<Document> documents,
        List<Timeline.Entry> timeline,
        @Nullable Integer place,
        @Nullable Recommendation recommendation,
        @Nullable OfficialAsking official,
        @Nullable InterStay stay,
        SameChild sameChild) {

    public Filed filed() {
        return request.filed();
    }

    public String child() {
        return filed().child();
    }

    public String path() {
        return filed().path();
    }

    /// Where the child would come from, as people say it.
    public String from() {
        return filed().incoming() ? filed().answers().otherDistrict() : school.name();
    }

    public String to() {
        return filed().incoming() ? school.name() : filed().answers().otherDistrict();
    }
}
