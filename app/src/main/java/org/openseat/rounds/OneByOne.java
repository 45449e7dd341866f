package org.openseat.rounds;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Does the same to one piece of work after the other, so that one that fails keeps no other waiting.
///
/// Which piece failed is noted and counted, and it is put aside: first for a minute, then for two, four, up to a day.
@Component
public class OneByOne {

    private final PutAside aside;
    private final Figures figures;
    private final TransactionTemplate transaction;

    OneByOne(PutAside aside, Figures figures, TransactionTemplate transaction) {
        this.aside = aside;
        this.figures = figures;
        this.transaction = transaction;
    }

    /// @param pieces as found without holding them; how one is written tells it from the others
    /// @param step holds the piece, unless another node does, looks again and does it, in a transaction of its own
    /// @return how many failed
    public <P> int each(String round, ZonedDateTime now, Collection<P> pieces, Consumer<P> step) {
        return eachOutside(round, now, pieces, piece -> transaction.executeWithoutResult(_ -> step.accept(piece)));
    }

    /// The same for steps that wait for somebody else, such as the virus check, and must hold nothing meanwhile.
    public <P> int eachOutside(String round, ZonedDateTime now, Collection<P> pieces, Consumer<P> step) {
        var failed = 0;
        var waiting = aside.of(round);
        for (var piece : pieces) {
            var until = waiting.get(piece.toString());
            if (until == null || !until.isAfter(now.toInstant())) {
                try {
                    step.accept(piece);
                    if (until != null) {
                        aside.takeBack(round, piece.toString());
                    }
                } catch (RuntimeException e) {
                    failed++;
                    figures.failed(round, piece.toString(), e);
                    aside.put(round, piece.toString(), now.toInstant(), Figures.said(e));
                }
            }
        }
        return failed;
    }
}
