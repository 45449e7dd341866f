package org.openseat.start;

import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells whoever started Openseat where it is, once it really answers.
@Component
class Welcome {

    private final Settings settings;
    private final List<StartNews> news;

    Welcome(Settings settings, List<StartNews> news) {
        this.settings = settings;
        this.news = news;
    }

    @EventListener(ApplicationReadyEvent.class)
    @SuppressWarnings("SystemOut") // for the person at the terminal; a log line would bury it
    void ready() {
        var text = new StringBuilder("\nOpenseat is ready at " + settings.baseUrl() + "\n");
        news.forEach(n -> text.append('\n').append(n.text()));
        System.out.println(text);
    }
}
