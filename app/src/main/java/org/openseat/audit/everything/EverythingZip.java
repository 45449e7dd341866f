package org.openseat.audit.everything;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentFiles;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.kept.KeptLetter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes a family's copy: a page to read, the same for programs, and every file as it was sent.
@Component
class EverythingZip {

    private final TemplateEngine templates;
    private final JsonMapper json;
    private final DocumentFiles files;
    private final LetterDesk letters;

    EverythingZip(TemplateEngine templates, JsonMapper json, DocumentFiles files, LetterDesk letters) {
        this.templates = templates;
        this.json = json;
        this.files = files;
        this.letters = letters;
    }

    void write(EverythingSheet sheet, OutputStream to) throws IOException {
        try (var zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            put(zip, "index.html", page(sheet).getBytes(StandardCharsets.UTF_8));
            put(zip, "data.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(data(sheet.copy())));
            for (var one : sheet.copy().cases()) {
                for (var paper : one.papers().entrySet()) {
                    paper(zip, paper.getKey(), paper.getValue());
                }
                for (var letter : one.letters().entrySet()) {
                    letter(zip, letter.getKey(), letter.getValue());
                }
            }
        }
    }

    private String page(EverythingSheet sheet) {
        var html = new StringOutput();
        templates.render("audit/everything/EverythingSheet.jte", Map.of("sheet", sheet), html);
        return html.toString();
    }

    private Map<String, Object> data(Everything.Copy copy) {
        var data = new LinkedHashMap<String, Object>();
        data.put("child", json.readTree(copy.facts()));
        data.put("requests", copy.cases().stream().map(this::data).toList());
        data.put("drafts", copy.drafts().stream().map(json::readTree).toList());
        data.put("openings", copy.openings());
        return data;
    }

    private Map<String, Object> data(CopiedCase one) {
        var data = new LinkedHashMap<String, Object>();
        data.put("number", one.number());
        data.put("title", one.title());
        data.put("status", one.status());
        data.put("request", json.readTree(one.facts()));
        data.put("timeline", one.timeline());
        data.put("messages", one.messages().stream().map(json::readTree).toList());
        data.put("papers", List.copyOf(one.papers().keySet()));
        data.put("letters", List.copyOf(one.letters().keySet()));
        data.put("leftOut", one.leftOut());
        return data;
    }

    private void paper(ZipOutputStream zip, String place, Document document) throws IOException {
        zip.putNextEntry(new ZipEntry(place));
        Files.copy(files.original(document), zip);
        zip.closeEntry();
    }

    private void letter(ZipOutputStream zip, String place, KeptLetter letter) throws IOException {
        var pdf = letters.pdf(letter.id());
        if (pdf.isPresent()) {
            put(zip, place, pdf.get());
        }
    }

    private static void put(ZipOutputStream zip, String place, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(place));
        zip.write(bytes);
        zip.closeEntry();
    }
}
