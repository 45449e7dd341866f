package org.openseat.interdistrict.official;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.openseat.cases.CaseId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears of every link that is mailed to another district's official.
@Component
class OfficialLinks {

    private final Queue<OfficialNews.Asked> heard = new ConcurrentLinkedQueue<>();

    @EventListener
    void on(OfficialNews.Asked news) {
        heard.add(news);
    }

    /// The last link for this request.
    String of(CaseId request) {
        return heard.stream()
                .filter(asked -> asked.request().equals(request))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .path();
    }
}
