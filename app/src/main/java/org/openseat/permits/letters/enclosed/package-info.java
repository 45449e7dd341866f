/// The papers that go with a no: the application, how an appeal works, the form. (R-IDP-23)
@NullMarked
package org.openseat.permits.letters.enclosed;

import org.jspecify.annotations.NullMarked;
