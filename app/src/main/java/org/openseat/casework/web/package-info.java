/// The screens of the staff's desk.
@NullMarked
package org.openseat.casework.web;

import org.jspecify.annotations.NullMarked;
