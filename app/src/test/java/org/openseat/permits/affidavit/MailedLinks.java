package org.openseat.permits.affidavit;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears of every link that is mailed to a provider.
@Component
class MailedLinks {

    private final Queue<AffidavitNews> heard = new ConcurrentLinkedQueue<>();

    @EventListener
    void on(AffidavitNews news) {
        heard.add(news);
    }

    List<AffidavitNews.Asked> to(String address) {
        return heard.stream()
                .filter(AffidavitNews.Asked.class::isInstance)
                .map(AffidavitNews.Asked.class::cast)
                .filter(asked -> asked.address().equals(address))
                .toList();
    }
}
