/// The screens of registration, sign-in and profile.
@NullMarked
package org.openseat.accounts.web;

import org.jspecify.annotations.NullMarked;
