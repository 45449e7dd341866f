/// The pages on which a family sees and adds its children.
@NullMarked
package org.openseat.students.web;

import org.jspecify.annotations.NullMarked;
