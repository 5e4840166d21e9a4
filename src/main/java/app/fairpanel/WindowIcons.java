package app.fairpanel;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.image.Image;

/// The app's icon in the sizes that window managers choose from. `packaging/icon/derive` draws them.
final class WindowIcons {
    private WindowIcons() {}

    static List<Image> load() {
        return Stream.of(16, 32, 48, 128, 256)
                .map(size -> "icon/fairpanel-" + size + ".png")
                .map(name -> Objects.requireNonNull(WindowIcons.class.getResource(name), name))
                .map(found -> new Image(found.toExternalForm()))
                .toList();
    }
}
