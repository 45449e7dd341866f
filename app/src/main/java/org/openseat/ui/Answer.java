package org.openseat.ui;

import org.springframework.http.HttpStatus;

/// What a controller answers a person: a page to see, a place to go, or nothing to be found.
public sealed interface Answer {

    record Show(Page page, HttpStatus status) implements Answer {}

    record Go(String path) implements Answer {}

    record NotFound() implements Answer {}

    static Answer show(Page page) {
        return new Show(page, HttpStatus.OK);
    }

    /// The form is not right yet: the same page again, with its errors.
    static Answer again(Page page) {
        return new Show(page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// Someone got there first: the case as it now is, with a notice.
    static Answer overtaken(Page page) {
        return new Show(page, HttpStatus.CONFLICT);
    }

    /// Too many at once or too many tries: the same page, to be tried again later.
    static Answer later(Page page) {
        return new Show(page, HttpStatus.TOO_MANY_REQUESTS);
    }

    /// After something was written: a page that may be reloaded and bookmarked.
    static Answer go(String path) {
        return new Go(path);
    }

    /// Also for what this person may not know of.
    static Answer notFound() {
        return new NotFound();
    }
}
