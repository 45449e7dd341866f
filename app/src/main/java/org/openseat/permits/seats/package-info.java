/// The seats that schools have for students on a permit, and how many of them are taken. (T6)
@NullMarked
package org.openseat.permits.seats;

import org.jspecify.annotations.NullMarked;
