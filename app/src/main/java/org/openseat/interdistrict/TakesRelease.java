package org.openseat.interdistrict;

/// An undecided request that does not wait for the home district's word, and notes it whenever it comes. (R-INT-23)
public sealed interface TakesRelease
        permits InterRequest.InQueue,
                InterRequest.UnderReview,
                InterRequest.InfoRequested,
                InterRequest.AwaitingSchool {

    InterRequest noteRelease(boolean yes);
}
