package org.openseat.lottery.published;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.verifier.bundle.ReceiptProof;

/// Where anybody pastes a receipt and sees step by step what it proves.
///
/// @param wrong the lines that could not be read, as the verifier names them
record ProvePage(Form form, @Nullable ReceiptProof proof, List<Proving.Step> steps, List<String> wrong)
        implements Page {

    static final String FORM = "lottery.prove";

    static ProvePage empty(Form form) {
        return new ProvePage(form, null, List.of(), List.of());
    }

    boolean holds() {
        return steps.stream().allMatch(Proving.Step::holds);
    }
}
