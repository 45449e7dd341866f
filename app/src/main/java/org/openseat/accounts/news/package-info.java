/// What happened to an account that its owner is to be told by mail.
@NamedInterface("news")
@NullMarked
package org.openseat.accounts.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
