package org.openseat.interdistrict.meanwhile;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears of children who attend meanwhile.
@Component
class StaysHeard {

    final Queue<StayNews> stays = new ConcurrentLinkedQueue<>();

    @EventListener
    void on(StayNews news) {
        stays.add(news);
    }
}
