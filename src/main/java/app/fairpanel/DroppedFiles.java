package app.fairpanel;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;

/// A file dragged from the desktop onto the window is opened.
final class DroppedFiles {
    private final Consumer<Path> open;

    DroppedFiles(Consumer<Path> open) {
        this.open = open;
    }

    void accept(Scene scene) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.setOnDragDropped(event -> {
            var files = event.getDragboard().getFiles();
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            files.stream().findFirst().ifPresent(file -> open.accept(file.toPath()));
        });
    }
}
