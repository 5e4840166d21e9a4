package app.fairpanel.desktop.home;

import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

/// The three ways to begin.
public final class HomeController {

    /// What can be chosen here.
    public interface Choices {
        void startMine();

        void lookAround();

        void openFile();
    }

    private final Choices choices;

    @FXML
    private VBox recent;

    public HomeController(Choices choices) {
        this.choices = choices;
    }

    @FXML
    void start() {
        choices.startMine();
    }

    @FXML
    void lookAround() {
        choices.lookAround();
    }

    @FXML
    void openFile() {
        choices.openFile();
    }
}
