package org.openseat.accounts.passwords;

import java.util.List;

/// Names that everybody in the district knows, as of its schools and cities: a module above hands them in, and no
/// password is made of them.
public interface LocalWords {

    List<String> names();
}
