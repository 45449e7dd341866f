package org.openseat.letters.carriers;

import java.net.URI;

/// A mail server that another module provides where the settings name none, such as the demo's.
public interface MailServer {

    /// `smtp://host:port` or `smtps://user:password@host:port`
    URI url();
}
