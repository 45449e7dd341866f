/// The screens of registration, passwords and sign-in.
@NullMarked
package org.openseat.accounts.web;

import org.jspecify.annotations.NullMarked;
