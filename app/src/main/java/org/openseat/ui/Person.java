package org.openseat.ui;

/// Somebody who is signed in, as the frame of the page shows them.
public interface Person {

    /// The name to greet the person by.
    String displayName();

    /// After how many minutes without a page the person is signed out.
    int idleMinutes();
}
