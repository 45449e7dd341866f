/// The pages that belong to no module: language choice and errors.
@NullMarked
package org.openseat.ui.web;

import org.jspecify.annotations.NullMarked;
