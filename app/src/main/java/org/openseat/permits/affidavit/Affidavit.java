package org.openseat.permits.affidavit;

import java.time.Instant;
import org.openseat.cases.link.SentLink;
import org.openseat.district.SchoolCode;
import org.openseat.documents.DocumentId;

/// A child-care affidavit: asked of the provider, signed by the provider, countersigned by the parent. (BUL-5347 Att.
/// D)
public sealed interface Affidavit {

    Asked asked();

    /// The link is out. What the provider has typed so far is kept with it.
    record Waiting(Asked asked) implements Affidavit {}

    /// The provider has signed; the parent's signature is missing.
    record Signed(Asked asked, Statement statement) implements Affidavit {

        Complete countersign(Signature parent, DocumentId paper) {
            return new Complete(asked, statement, parent, paper);
        }
    }

    /// Both have signed; it is one of the papers of the request.
    record Complete(Asked asked, Statement statement, Signature parent, DocumentId paper) implements Affidavit {}

    /// Whom we asked, for which child and school.
    ///
    /// @param child what a stranger may know of the child: first name and initial
    record Asked(SentLink link, String child, String parent, SchoolCode school, String provider) {}

    /// The care, and the provider's signature under it.
    record Statement(Care care, Signature signature) {}

    /// A name, given under penalty of perjury.
    record Signature(String name, Instant at) {}
}
