package org.openseat.programs.find;

import java.util.List;
import org.openseat.district.Grade;
import org.openseat.programs.map.Cartographer;
import org.openseat.programs.map.Drawing;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The bare map on which a family puts its finger where the list of streets does not know the house. The button is a
/// picture: the browser sends the point, so that it works without a script.
@Controller
class PinPicture {

    /// In pixels of the page; it never shrinks, or the point would be another.
    static final int WIDTH = 320;

    private final Cartographer cartographer;

    PinPicture(Cartographer cartographer) {
        this.cartographer = cartographer;
    }

    static int height(Cartographer cartographer) {
        return Math.round((float) cartographer.height() * WIDTH / Drawing.WIDTH);
    }

    @GetMapping(value = "/map/pin.svg", produces = "image/svg+xml")
    ResponseEntity<String> picture() {
        var drawing = cartographer.draw(Grade.GRADE_7, List.of(), List.of(), null);
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">"
                        .formatted(drawing.width(), drawing.height(), WIDTH, height(cartographer)));
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#f4ede2\"/>");
        drawing.areas()
                .forEach(area -> svg.append("<path fill=\"#fff\" stroke=\"#71767a\" stroke-width=\"2\" d=\"")
                        .append(area.path())
                        .append("\"/>"));
        svg.append("<path fill=\"none\" stroke=\"#dcd3c3\" d=\"")
                .append(drawing.streets())
                .append("\"/>");
        drawing.areas()
                .forEach(area -> svg.append(
                        "<text x=\"%d\" y=\"%d\" font-size=\"26\" text-anchor=\"middle\" font-family=\"sans-serif\" fill=\"#3d4551\">%s</text>"
                                .formatted(area.x(), area.y(), escaped(area.name()))));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml"))
                .cacheControl(CacheControl.noCache())
                .body(svg.append("</svg>").toString());
    }

    private static String escaped(String name) {
        return name.replace("&", "&amp;").replace("<", "&lt;");
    }
}
