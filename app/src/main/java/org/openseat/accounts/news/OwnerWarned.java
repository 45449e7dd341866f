package org.openseat.accounts.news;

import java.util.List;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Contact;

/// Something happened that an account's owner is to hear of by mail, each time anew, in case it should not have.
///
/// @param email where it is told, which may be an address that the account had before
/// @param what the last part of the mail's words, at `letters.mail.<what>`
/// @param path where the mail's button leads within this site
/// @param with what is filled in
public record OwnerWarned(
        AccountId account, String email, String language, String what, String path, List<String> with) {

    public static OwnerWarned of(Contact owner, String what, String path, String... with) {
        return new OwnerWarned(owner.id(), owner.email(), owner.language(), what, path, List.of(with));
    }
}
