import org.jspecify.annotations.NullMarked;

/// Fairpanel: one desktop app, one module. CONTRIBUTING.md has the map of its packages.
@NullMarked
module app.fairpanel {
    requires static org.jspecify;
    requires java.logging;
    requires javafx.controls;
    requires javafx.fxml;
    requires atlantafx.base;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires de.siegmar.fastcsv;
    requires org.eclipse.angus.mail;
    requires ical4j.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;

    // Found by the two above while the app runs; named here so that an image made for it holds them.
    requires org.eclipse.angus.activation;
    requires org.slf4j.nop;

    exports app.fairpanel to
            javafx.graphics;

    opens app.fairpanel.desktop.answer to
            javafx.fxml;
    opens app.fairpanel.desktop.arrange to
            javafx.fxml;
    opens app.fairpanel.desktop.call to
            javafx.fxml;
    opens app.fairpanel.desktop.controls to
            javafx.fxml;
    opens app.fairpanel.desktop.compare to
            javafx.fxml;
    opens app.fairpanel.desktop.decide to
            javafx.fxml;
    opens app.fairpanel.desktop.find to
            javafx.fxml;
    opens app.fairpanel.desktop.guide to
            javafx.fxml;
    opens app.fairpanel.desktop.history to
            javafx.fxml;
    opens app.fairpanel.desktop.home to
            javafx.fxml;
    opens app.fairpanel.desktop.merge to
            javafx.fxml;
    opens app.fairpanel.desktop.money to
            javafx.fxml;
    opens app.fairpanel.desktop.overview to
            javafx.fxml;
    opens app.fairpanel.desktop.questions to
            javafx.fxml;
    opens app.fairpanel.desktop.shell to
            javafx.fxml;
    opens app.fairpanel.desktop.trash to
            javafx.fxml;
    opens app.fairpanel.catalog to
            com.fasterxml.jackson.databind;
    opens app.fairpanel.evaluation to
            com.fasterxml.jackson.databind;
    opens app.fairpanel.json to
            com.fasterxml.jackson.databind;
}
