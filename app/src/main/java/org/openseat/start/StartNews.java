package org.openseat.start;

/// What a module has to say to the person who started Openseat, such as the demo its sign-ins.
public interface StartNews {

    /// Lines for a terminal, each with its line break.
    String text();
}
