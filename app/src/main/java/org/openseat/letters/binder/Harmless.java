package org.openseat.letters.binder;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/// Takes from the page of a foreign PDF what acts by itself or leads back into the whole file; what can be seen stays.
final class Harmless {

    /// Scripts and other actions, and links to pages, forms and replies outside of this page.
    private static final List<COSName> OF_ANNOTATIONS = List.of(
            COSName.A,
            COSName.AA,
            COSName.DEST,
            COSName.P,
            COSName.PARENT,
            COSName.getPDFName("Popup"),
            COSName.getPDFName("IRT"),
            COSName.getPDFName("FS"),
            COSName.STRUCT_PARENT);

    private static final List<COSName> OF_PAGES =
            List.of(COSName.AA, COSName.B, COSName.STRUCT_PARENTS, COSName.getPDFName("Metadata"));

    private Harmless() {}

    static void page(PDPage page) {
        var dictionary = page.getCOSObject();
        OF_PAGES.forEach(dictionary::removeItem);
        if (dictionary.getDictionaryObject(COSName.ANNOTS) instanceof COSArray annotations) {
            var kept = new COSArray();
            for (int i = 0; i < annotations.size(); i++) {
                if (annotations.getObject(i) instanceof COSDictionary annotation) {
                    var harmless = new COSDictionary(annotation);
                    OF_ANNOTATIONS.forEach(harmless::removeItem);
                    kept.add(harmless);
                }
            }
            dictionary.setItem(COSName.ANNOTS, kept);
        }
    }
}
