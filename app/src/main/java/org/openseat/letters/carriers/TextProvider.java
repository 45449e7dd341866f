package org.openseat.letters.carriers;

/// Takes text messages and carries them to telephones: the provider of the settings, or one that another module offers
/// where they name none, such as the demo's.
public interface TextProvider {

    /// Hands a text over, once; what comes of it is the answer.
    ///
    /// @param id the message's own number, by which a provider can know it again
    /// @param mobile with plus sign and country code, such as `+13105550123`
    Taken send(String id, String mobile, String text);

    /// What the provider said.
    sealed interface Taken {

        record Yes() implements Taken {}

        /// Not now: tried again later.
        record Later(String problem) implements Taken {}

        /// Never: the number is none, or its owner wants no texts.
        record Never(String problem) implements Taken {}
    }
}
