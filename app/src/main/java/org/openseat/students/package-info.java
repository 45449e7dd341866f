/// Children, their homes and who may act for them; fed from the student information system (SIS).
@ApplicationModule(
        allowedDependencies = {
            "district",
            "names",
            "pack",
            "accounts",
            "accounts :: secrets",
            "schools",
            "ui",
            "ui :: *"
        })
@NullMarked
package org.openseat.students;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
