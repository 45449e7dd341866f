package org.openseat.lottery.result;

import java.util.UUID;
import org.openseat.ui.Page;

/// One result as its family will read it, without a name, for staff who look at the words before the release.
public record SamplePage(UUID run, String outcome, Shown shown) implements Page {

    public String path() {
        return "/desk/lottery/" + run;
    }
}
