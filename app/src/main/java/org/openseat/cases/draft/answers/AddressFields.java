package org.openseat.cases.draft.answers;

import java.util.Optional;
import java.util.regex.Pattern;
import org.openseat.schools.Address;
import org.openseat.ui.field.Form;

/// The fields street, apartment, city and zip of a form, as an address.
public final class AddressFields {

    private static final Pattern ZIP = Pattern.compile("\\d{5}(-\\d{4})?");

    private AddressFields() {}

    public static void fill(Form form, Address address) {
        form.values().put("street", address.street());
        address.apartment().ifPresent(apartment -> form.values().put("apartment", apartment));
        form.values().put("city", address.city());
        form.values().put("zip", address.zip());
    }

    public static Optional<Address> read(Form form) {
        var street = form.required("street");
        var city = form.required("city");
        var zip = form.required("zip");
        if (zip != null && !ZIP.matcher(zip).matches()) {
            form.problem("zip", "cases.draft.zip.wrong");
        }
        return street == null
                        || city == null
                        || zip == null
                        || !ZIP.matcher(zip).matches()
                ? Optional.empty()
                : Optional.of(new Address(street, Optional.ofNullable(form.optional("apartment")), city, zip));
    }
}
