import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// What Fairpanel is measured beside: hardly less can be a JavaFX app. A click in its upper left corner shows a label.
public final class BareWindow extends Application {
    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        var root = new VBox();
        var button = new Button("A bare window");
        button.setOnAction(event -> root.getChildren().add(new Label("It answers a click.")));
        root.getChildren().add(button);
        stage.setScene(new Scene(root));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
    }
}
