package org.openseat.letters.queue;

/// How a message travels: by e-mail or as a text message to a telephone.
public enum Channel {
    MAIL,
    TEXT
}
