package org.openseat.demo;

import org.openseat.letters.carriers.TextProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The demo's own provider of text messages, for when the settings name none: it takes every text and sends none on.
@Component
@Profile("demo")
class DemoTexts implements TextProvider {

    @Override
    public Taken send(String id, String mobile, String text) {
        return new Taken.Yes();
    }
}
