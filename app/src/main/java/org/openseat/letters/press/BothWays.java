package org.openseat.letters.press;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/// Divides a paragraph into what is read from the left and what is read from the right. (Unicode Annex 9)
final class BothWays implements BidiSplitter {

    private final Bidi paragraph = new Bidi();

    @Override
    public void setParagraph(String text, byte direction) {
        paragraph.setPara(text, direction, null);
    }

    @Override
    public int countTextRuns() {
        return paragraph.countRuns();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        var run = paragraph.getVisualRun(index);
        return new BidiTextRun(run.getStart(), run.getLength(), run.getDirection());
    }

    @Override
    public byte getBaseDirection(String text) {
        return Bidi.getBaseDirection(text);
    }
}
