package org.openseat.documents.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            talón de pago.pdf            | talón de pago.pdf
            C:\\Users\\ana\\pago.pdf     | pago.pdf
            ../../etc/passwd             | passwd
            'a\r\nSet-Cookie: x=1.pdf'   | a Set-Cookie: x=1.pdf
            photo\u202Egpj.exe           | photogpj.exe
            '  many   blanks .png '      | many blanks .png
            'tal\u006F\u0301n.pdf'       | tal\u00F3n.pdf
            '..'                         | file
            ''                           | file
            收入证明.jpg                  | 收入证明.jpg
            """, delimiter = '|')
    void a_name_is_shown_as_it_was_but_can_do_no_harm(String sent, String shown) {
        assertThat(FileName.clean(sent)).isEqualTo(shown);
    }

    @Test
    void a_very_long_name_keeps_its_ending() {
        assertThat(FileName.clean("x".repeat(500) + ".pdf")).hasSize(115).endsWith("….pdf");
    }

    @Test
    void a_download_has_a_name_for_old_browsers_and_for_new_ones() {
        assertThat(FileName.disposition("inline", "talón \"1\".pdf"))
                .isEqualTo("inline; filename=\"talon _1_.pdf\"; filename*=UTF-8''tal%C3%B3n%20%221%22.pdf");
    }
}
