/// What schools owe families by their standing duties: reminders and letters about a change. (rules §6.8)
@NullMarked
package org.openseat.permits.letters.duty;

import org.jspecify.annotations.NullMarked;
