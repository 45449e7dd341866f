package org.openseat.lottery.published;

import java.util.List;
import org.openseat.lottery.run.LotteryRun;
import org.openseat.ui.Page;

/// How a draw works, and every draw that was announced.
record LotteryPage(List<LotteryRun> runs) implements Page {}
