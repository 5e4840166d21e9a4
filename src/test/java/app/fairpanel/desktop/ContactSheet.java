package app.fairpanel.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// All pictures of a folder on one page, `index.html` in it.
final class ContactSheet {
    private ContactSheet() {}

    static void write(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var figures = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".png"))
                    .sorted()
                    .map(name -> name.substring(0, name.length() - ".png".length()))
                    .map(name ->
                            "<figure><a href=\"%1$s.png\"><img src=\"%1$s.png\" alt=\"%1$s\"></a><figcaption>%1$s</figcaption></figure>"
                                    .formatted(name))
                    .collect(Collectors.joining("\n"));
            Files.writeString(folder.resolve("index.html"), """
                    <!doctype html>
                    <title>Fairpanel in pictures</title>
                    <style>
                    body { font: 14px sans-serif; display: grid; grid-template-columns: repeat(auto-fill, minmax(560px, 1fr)); }
                    figure { margin: 12px } img { width: 100%%; border: 1px solid #ccc }
                    </style>
                    %s
                    """.formatted(figures));
        }
    }
}
