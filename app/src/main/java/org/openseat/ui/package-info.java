/// The frame of every page: languages, words, form fields, answers and error pages.
@ApplicationModule(allowedDependencies = "names")
@NullMarked
package org.openseat.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
