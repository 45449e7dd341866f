package org.openseat.permits;

import org.jspecify.annotations.Nullable;
import org.openseat.cases.people.Signature;

/// What the family says in an appeal. (BUL-5347 Att. G, R-IDP-28)
///
/// @param whyGrant why the permit should be granted
/// @param understanding how the family understands the reason it was denied
/// @param childCareMatters whether child care is a factor
/// @param otherSchools other schools of the district the family has thought of
/// @param planIfRefused where the student goes if the answer stays no
/// @param employers of each parent: name, title, address, telephone, days and hours
/// @param acceptedThere whether the school that is asked for has accepted the student already
/// @param gotExplanation whether the family received the reason for the denial in writing
/// @param gotSheet whether the family received the sheet on appeals
public record AppealForm(
        String whyGrant,
        String understanding,
        boolean childCareMatters,
        @Nullable String otherSchools,
        @Nullable String planIfRefused,
        @Nullable String employers,
        boolean acceptedThere,
        boolean gotExplanation,
        boolean gotSheet,
        Signature signature) {}
