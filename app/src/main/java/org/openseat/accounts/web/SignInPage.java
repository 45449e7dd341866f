package org.openseat.accounts.web;

import java.util.Optional;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.words.Said;

/// E-mail address and password; and, if need be, a word on why they are asked for now.
record SignInPage(Form form, String next, Optional<Notice> notice) implements Page {

    /// A word to the person before they type: what kind of news it is, its heading and its sentence.
    record Notice(String kind, Said heading, Said text) {

        static Notice of(String kind, String key, Object... with) {
            return new Notice(kind, Said.of(key + ".heading"), Said.of(key + ".text", with));
        }
    }
}
