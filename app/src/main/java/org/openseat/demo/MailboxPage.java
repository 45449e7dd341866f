package org.openseat.demo;

import java.util.List;
import org.openseat.ui.Page;

/// Every mail of the demo district, newest first.
record MailboxPage(List<Mail> mails) implements Page {}
