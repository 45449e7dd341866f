package org.openseat.permits.appeals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openseat.permits.AppealForm;
import org.openseat.permits.Appealed;
import org.openseat.permits.PermitRequest;

/// The fields of the appeal form by the names under which a draft keeps them.
public final class AppealFields {

    public static final String UNDERSTANDING = "understanding";
    public static final String WHY = "why";
    public static final String CHILD_CARE = "childCare";
    public static final String ACCEPTED = "accepted";
    public static final String OTHER_SCHOOLS = "otherSchools";
    public static final String PLAN = "plan";
    public static final String EMPLOYERS = "employers";

    /// The most characters of an answer, and of words under an appeal.
    public static final int LONGEST = 4000;

    private AppealFields() {}

    /// What a new draft begins with: for the second level what the family wrote in the first appeal.
    static Map<String, String> known(PermitRequest request) {
        return request instanceof Appealed appealed ? typed(appealed.appeal().form()) : Map.of();
    }

    private static Map<String, String> typed(AppealForm form) {
        var typed = new LinkedHashMap<String, String>();
        typed.put(UNDERSTANDING, form.understanding());
        typed.put(WHY, form.whyGrant());
        typed.put(CHILD_CARE, form.childCareMatters() ? "yes" : "no");
        typed.put(ACCEPTED, form.acceptedThere() ? "yes" : "no");
        typed.put(OTHER_SCHOOLS, Optional.ofNullable(form.otherSchools()).orElse(""));
        typed.put(EMPLOYERS, Optional.ofNullable(form.employers()).orElse(""));
        typed.put(PLAN, Optional.ofNullable(form.planIfRefused()).orElse(""));
        return typed;
    }
}
