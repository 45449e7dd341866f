/// Before the form: which way the child goes, what else the district offers, the terms.
@NullMarked
package org.openseat.interdistrict.begin;

import org.jspecify.annotations.NullMarked;
