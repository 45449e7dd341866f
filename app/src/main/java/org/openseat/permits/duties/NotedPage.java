package org.openseat.permits.duties;

import java.util.List;
import org.openseat.permits.CaseFile;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Asks the school of attendance once more whether the permit stays as it is, after what the family reported.
record NotedPage(CaseFile file, List<Changes.Open> reported) implements Page {

    Form form() {
        return Form.empty("permits.noted");
    }
}
