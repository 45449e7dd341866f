/// Tests of the module students.
@NullMarked
package org.openseat.students;

import org.jspecify.annotations.NullMarked;
