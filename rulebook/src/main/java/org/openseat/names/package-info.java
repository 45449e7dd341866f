/// Names, numbers and other typed text, in every script: what is the same name, which characters may pass, what is a
/// digit. Written once, for forms, files, searches and comparisons.
@NullMarked
package org.openseat.names;

import org.jspecify.annotations.NullMarked;
