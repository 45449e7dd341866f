package org.openseat.intake;

import java.util.List;
import org.openseat.pack.Problem;
import org.openseat.pack.SchoolRecords;
import org.openseat.portal.SchoolRecordIntake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes grades, telephones, days and credits after the rest of a pack: what is wrong with them never stops the
/// district.
@Component
class OptionalFeeds {

    private static final Logger LOG = LoggerFactory.getLogger(OptionalFeeds.class);

    private final SchoolRecordIntake records;
    private final TransactionTemplate inside;

    OptionalFeeds(SchoolRecordIntake records, PlatformTransactionManager transactions) {
        this.records = records;
        this.inside = new TransactionTemplate(transactions);
        inside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /// Answers what was odd. What the database does not take takes back the feeds alone.
    List<Problem> takeIn(SchoolRecords feed) {
        try {
            return inside.execute(status -> records.takeIn(feed));
        } catch (RuntimeException e) {
            // Not its message: it may hold what stands in a child's row.
            LOG.error("The school's records could not be taken: {}", Report.where(e));
            return List.of(new Problem(
                    SchoolRecords.RESULTS_FILE,
                    0,
                    "could not be taken, nor could telephones, days and credits; what was there stays. Tell the makers of"
                            + " Openseat which system the files come from"));
        }
    }
}
