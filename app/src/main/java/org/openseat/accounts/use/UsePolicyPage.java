package org.openseat.accounts.use;

import java.util.List;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// The rules for using this site, and a box to agree to them for who is asked. (R-ACC-19)
record UsePolicyPage(Form form, boolean asked) implements Page {

    static final List<String> RULES = List.of("own", "true", "sign", "others", "see", "harm");
}
