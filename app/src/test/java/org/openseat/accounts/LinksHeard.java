package org.openseat.accounts;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.openseat.accounts.news.ActivationLinkIssued;
import org.openseat.accounts.news.RegisteredAgain;
import org.openseat.accounts.news.ResetLinkIssued;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears what module `letters` would send, so that a test can open the link.
@Component
class LinksHeard {

    final List<ActivationLinkIssued> activations = new CopyOnWriteArrayList<>();
    final List<ResetLinkIssued> resets = new CopyOnWriteArrayList<>();
    final List<RegisteredAgain> again = new CopyOnWriteArrayList<>();

    @EventListener
    void on(ActivationLinkIssued issued) {
        activations.add(issued);
    }

    @EventListener
    void on(ResetLinkIssued issued) {
        resets.add(issued);
    }

    @EventListener
    void on(RegisteredAgain news) {
        again.add(news);
    }

    List<ActivationLinkIssued> activations(String email) {
        return activations.stream()
                .filter(issued -> issued.email().equals(email))
                .toList();
    }

    List<ResetLinkIssued> resets(String email) {
        return resets.stream().filter(issued -> issued.email().equals(email)).toList();
    }
}
