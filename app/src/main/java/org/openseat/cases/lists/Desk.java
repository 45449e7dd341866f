package org.openseat.cases.lists;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.openseat.accounts.SignedIn;
import org.openseat.ui.Answer;

/// The staff's desk, for the kinds whose lists have an address of their own.
public interface Desk {

    /// @param page the address
    /// @param asked which list, which page of it, and what it is narrowed to
    Answer show(String page, Map<String, String> asked, SignedIn who, HttpServletResponse response);
}
