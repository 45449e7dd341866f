package org.openseat.reporting;

import org.junit.jupiter.api.BeforeEach;
import org.openseat.AppTest;
import org.openseat.district.SchoolCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A school that children come from and one that they ask for, both without a request yet: where a count begins.
@AppTest
abstract class TwoSchools {

    @Autowired
    ApplicationContext app;

    Exports exports;
    Ledger ledger;
    SchoolCode residence;
    SchoolCode requested;

    @BeforeEach
    void two_schools() {
        exports = new Exports(app);
        ledger = new Ledger(app);
        residence = ledger.school("Residence School");
        requested = ledger.school("Requested School");
    }
}
