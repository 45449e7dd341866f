package org.openseat.permits.affidavit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.district.SchoolCode;
import org.openseat.documents.DocumentId;
import org.openseat.permits.AffidavitNews.Channel;

/// A child-care affidavit: asked of the provider, signed by the provider, countersigned by the parent. (BUL-5347 Att.
/// D)
sealed interface Affidavit {

    Asked asked();

    /// The link is out. What the provider has typed so far is kept.
    record Waiting(Asked asked, Map<String, String> typed) implements Affidavit {

        Signed sign(Statement statement) {
            return new Signed(asked, statement);
        }
    }

    /// The provider has signed; the parent's signature is missing.
    record Signed(Asked asked, Statement statement) implements Affidavit {

        Complete countersign(Signature parent, DocumentId paper) {
            return new Complete(asked, statement, parent, paper);
        }
    }

    /// Both have signed; it is one of the papers of the request.
    record Complete(Asked asked, Statement statement, Signature parent, DocumentId paper) implements Affidavit {}

    /// Whom we asked, for which child and school, and how long the link works.
    ///
    /// @param child what a stranger may know of the child: first name and initial
    record Asked(
            UUID id,
            CaseId permit,
            String child,
            String parent,
            SchoolCode school,
            String provider,
            Channel channel,
            String address,
            String language,
            AccountId by,
            Instant at,
            Instant expires) {}

    /// The care, and the provider's signature under it.
    record Statement(Care care, Signature signature) {}

    /// A name, given under penalty of perjury.
    record Signature(String name, Instant at) {}
}
