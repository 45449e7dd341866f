package org.openseat.permits.apply;

import org.junit.jupiter.api.BeforeEach;
import org.openseat.accounts.Visitor;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.students.StudentId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/// Ana is signed in and has a child, Tomás: where every story of an application begins.
abstract class AnaApplies {

    @Value("${local.server.port}")
    int port;

    Town town;
    Resident ana;
    StudentId tomas;
    Visitor parent;

    @BeforeEach
    void ana_is_signed_in_and_has_a_child(@Autowired ApplicationContext app) {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
        ana = town.family();
        tomas = town.child(ana);
        parent = ana.signedIn(port);
    }
}
