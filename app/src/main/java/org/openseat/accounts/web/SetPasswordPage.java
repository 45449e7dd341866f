package org.openseat.accounts.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.accounts.PasswordLink;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Field;
import org.openseat.ui.field.Form;
import org.openseat.ui.words.Said;

/// Name, new password, the password again; each broken rule is a sentence of its own. (R-ACC-5)
record SetPasswordPage(String token, PasswordLink link, Form form, List<Said> rules, List<Said> broken, boolean busy)
        implements Page {

    String title() {
        return "accounts.password.title." + link.purpose().name().toLowerCase(java.util.Locale.ROOT);
    }

    List<Frame.Problem> problems(Frame frame) {
        return Stream.concat(
                        broken.stream().map(said -> new Frame.Problem("password", frame.say(said))),
                        frame.problems(form).stream())
                .toList();
    }

    Field password(Frame frame) {
        var field = frame.field(form, "password");
        return broken.isEmpty()
                ? field
                : new Field(
                        field.name(),
                        field.label(),
                        field.hint(),
                        "",
                        broken.stream().map(frame::say).collect(Collectors.joining(" ")));
    }
}
