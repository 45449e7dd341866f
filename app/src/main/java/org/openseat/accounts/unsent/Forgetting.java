package org.openseat.accounts.unsent;

import java.time.Duration;
import java.time.ZonedDateTime;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.openseat.ui.again.KeptPages;
import org.springframework.stereotype.Component;

/// Every ten minutes: removes kept pages and unsent forms whose time is over.
@Component
class Forgetting implements Round {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final KeptPages pages;
    private final UnsentForms forms;

    Forgetting(KeptPages pages, UnsentForms forms) {
        this.pages = pages;
        this.forms = forms;
    }

    @Override
    public String name() {
        return "accounts.forgetting";
    }

    @Override
    public Pace pace() {
        return new Pace.Every(PAUSE);
    }

    @Override
    public void work(ZonedDateTime now) {
        pages.forgetOld();
        forms.forgetOld();
    }
}
