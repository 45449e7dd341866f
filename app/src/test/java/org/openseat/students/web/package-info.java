/// Tests of the forms about children.
@NullMarked
package org.openseat.students.web;

import org.jspecify.annotations.NullMarked;
