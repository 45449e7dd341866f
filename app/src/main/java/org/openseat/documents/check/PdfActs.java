package org.openseat.documents.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// Takes out of a PDF what acts by itself or hides another file: scripts, what starts programs or sends something
/// somewhere, films, attached files. What can be seen stays. (ISO 32000-2 §12.6.4, §7.11.4, §13)
///
/// A PDF without any of it is left as it came, byte for byte.
public final class PdfActs {

    private static final Set<String> ACTIONS =
            Set.of("JavaScript", "Launch", "GoToE", "ImportData", "SubmitForm", "Rendition", "RichMediaExecute");
    private static final Set<String> ANNOTATIONS =
            Set.of("FileAttachment", "RichMedia", "Movie", "Screen", "Sound", "3D");
    private static final COSName XFA = COSName.getPDFName("XFA");
    private static final List<COSName> NAMES = List.of(
            COSName.getPDFName("JavaScript"), COSName.getPDFName("EmbeddedFiles"), COSName.getPDFName("Renditions"));

    private final Budget budget;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ArrayDeque<COSBase> waiting = new ArrayDeque<>();
    private boolean found;

    private PdfActs(Budget budget) {
        this.budget = budget;
    }

    /// True when `copy` is the same without them; false when there was nothing to take out. A [Budget.Spent] says
    /// why it could not be done.
    public static boolean without(Path file, Path copy, Budget budget) throws Budget.Spent {
        try {
            return takenOut(file, copy, budget);
        } catch (Budget.Spent e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new Budget.Spent(Problem.ACTS);
        }
    }

    private static boolean takenOut(Path file, Path copy, Budget budget) throws IOException {
        try (var pdf = open(file, budget)) {
            if (!new PdfActs(budget).takeOut(pdf)) {
                return false;
            }
            pdf.setAllSecurityToBeRemoved(true);
            pdf.setDocumentId(0L);
            pdf.save(copy.toFile());
        }
        try (var pdf = open(copy, budget)) {
            if (new PdfActs(budget).takeOut(pdf)) {
                throw new Budget.Spent(Problem.ACTS);
            }
        }
        return true;
    }

    private static PDDocument open(Path file, Budget budget) throws IOException {
        return Loader.loadPDF(new CountedFile(file, budget), IOUtils.createTempFileOnlyStreamCache());
    }

    private boolean takeOut(PDDocument pdf) throws IOException {
        var catalog = pdf.getDocumentCatalog().getCOSObject();
        var names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null) {
            NAMES.forEach(name -> remove(names, name));
        }
        var form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        if (form != null) {
            remove(form, XFA);
        }
        later(pdf.getDocument().getTrailer());
        while (!waiting.isEmpty()) {
            budget.part();
            switch (waiting.remove()) {
                case COSDictionary dictionary -> look(dictionary);
                case COSArray array -> look(array);
                default -> {}
            }
        }
        return found;
    }

    private void look(COSDictionary dictionary) {
        for (var key : List.copyOf(dictionary.keySet())) {
            var value = dictionary.getDictionaryObject(key);
            if (acts(value) || key.equals(COSName.EF) && value instanceof COSDictionary) {
                remove(dictionary, key);
            } else {
                later(value);
            }
        }
    }

    private void look(COSArray array) {
        for (var at = array.size() - 1; at >= 0; at--) {
            var value = array.getObject(at);
            if (acts(value)) {
                array.remove(at);
                found = true;
            } else {
                later(value);
            }
        }
    }

    private void remove(COSDictionary dictionary, COSName key) {
        found |= dictionary.containsKey(key);
        dictionary.removeItem(key);
    }

    private void later(@Nullable COSBase value) {
        var direct = value instanceof COSObject indirect ? indirect.getObject() : value;
        if ((direct instanceof COSDictionary || direct instanceof COSArray) && seen.add(direct)) {
            waiting.add(direct);
        }
    }

    private static boolean acts(@Nullable COSBase value) {
        if (!(value instanceof COSDictionary dictionary)) {
            return false;
        }
        var type = dictionary.getNameAsString(COSName.TYPE);
        return ACTIONS.contains(dictionary.getNameAsString(COSName.S, "")) && (type == null || type.equals("Action"))
                || ANNOTATIONS.contains(dictionary.getNameAsString(COSName.SUBTYPE, ""))
                        && dictionary.containsKey(COSName.RECT);
    }
}
