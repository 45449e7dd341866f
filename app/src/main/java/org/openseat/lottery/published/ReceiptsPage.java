package org.openseat.lottery.published;

import java.util.List;
import java.util.UUID;
import org.openseat.lottery.run.LotteryRun;
import org.openseat.ui.Page;

/// The receipts of a child's entries in announced draws.
record ReceiptsPage(UUID child, List<LotteryRun> runs) implements Page {}
