package org.openseat.demo;

import org.openseat.ui.FrameParts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Says on every page that this is a demo.
@Component
@Profile("demo")
class DemoFrame implements FrameParts {

    @Override
    public boolean demo() {
        return true;
    }
}
