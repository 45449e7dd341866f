/// Reminds families of an application that they have begun and not sent. (design §7)
@NullMarked
package org.openseat.applications.reminders;

import org.jspecify.annotations.NullMarked;
