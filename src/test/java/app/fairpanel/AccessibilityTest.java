package app.fairpanel;

import static org.assertj.core.api.Assertions.assertThat;

import app.fairpanel.desktop.AccessibilityAudit;
import app.fairpanel.system.Settings.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Every view, in both themes, for somebody who uses a screen reader, or no mouse, or does not see well; and no view
/// makes the toolkit complain about a style.
@ExtendWith(ApplicationExtension.class)
class AccessibilityTest {
    private static final int MORE_STOPS_THAN_ANY_VIEW_HAS = 400;

    @TempDir
    Path folder;

    private final List<String> complaints = new ArrayList<>();
    private final Logger toolkit = Logger.getLogger("javafx");
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord complaint) {
            complaints.add(complaint.getLoggerName() + ": " + complaint.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private TestApp app;
    private AppWindow window;

    @Start
    void start(Stage stage) {
        toolkit.addHandler(listener);
        app = new TestApp(folder);
        window = app.start(stage, Optional.empty());
    }

    @Test
    void everyViewCanBeUsedByEverybody(FxRobot robot) {
        var checks = new ArrayList<String>();
        audit(robot, checks, "home");
        robot.clickOn("Start my evaluation");
        audit(robot, checks, "start");
        robot.clickOn("Cancel");
        robot.clickOn("Look around a finished example");
        var views = robot.lookup(".navigation-item").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
        for (var view : views) {
            robot.interact(() -> robot.lookup(".navigation-item").queryAllAs(ButtonBase.class).stream()
                    .filter(button -> button.getText().equals(view))
                    .forEach(ButtonBase::fire));
            WaitForAsyncUtils.waitForFxEvents();
            audit(robot, checks, view);
            if (view.equals("Compare")) {
                robot.clickOn("My payers");
                audit(robot, checks, "My payers");
            }
            otherTabs(robot, checks, view);
        }
        toolkit.removeHandler(listener);

        assertThat(views).isNotEmpty();
        assertThat(complaints).as("what the toolkit complained about").isEmpty();
        assertThat(checks).isEmpty();
    }

    private void otherTabs(FxRobot robot, List<String> checks, String view) {
        for (var tab : robot.lookup(".tab-button").queryAllAs(ToggleButton.class)) {
            robot.interact(() -> tab.setSelected(true));
            look(robot, checks, view + ", " + tab.getText());
        }
        for (var pane : robot.lookup(".tab-pane").queryAllAs(TabPane.class)) {
            for (var tab : pane.getTabs()) {
                robot.interact(() -> pane.getSelectionModel().select(tab));
                look(robot, checks, view + ", " + tab.getText());
            }
        }
    }

    private void audit(FxRobot robot, List<String> checks, String view) {
        look(robot, checks, view);
        walk(robot, checks, view);
    }

    private void look(FxRobot robot, List<String> checks, String view) {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            robot.interact(() -> {
                app.services().appearance().theme().set(theme);
                window.root().applyCss();
                window.root().layout();
            });
            WaitForAsyncUtils.waitForFxEvents();
            robot.interact(() -> {
                var audit = new AccessibilityAudit(window.root());
                var where = view + ", " + theme + ", ";
                audit.unnamed().forEach(found -> checks.add(where + "has no name: " + found));
                audit.tooSmall().forEach(found -> checks.add(where + "is too small: " + found));
                audit.lowContrast().forEach(found -> checks.add(where + "stands out too little: " + found));
            });
        }
    }

    /// Tab, and the arrow keys within a group of toggles, reach everything that can take the focus, and come back.
    private void walk(FxRobot robot, List<String> checks, String view) {
        var reached = new LinkedHashSet<Node>();
        for (int i = 0; i < MORE_STOPS_THAN_ANY_VIEW_HAS; i++) {
            robot.type(KeyCode.TAB);
            var focused = window.root().getScene().getFocusOwner();
            if (focused == null || !reached.add(focused)) {
                break;
            }
            if (focused instanceof ToggleButton toggle && toggle.getToggleGroup() != null) {
                toggle.getToggleGroup().getToggles().forEach(other -> reached.add((Node) other));
            }
        }
        new AccessibilityAudit(window.root())
                .focusable()
                .filter(node -> !reached.contains(node))
                .forEach(node -> checks.add(view + ", is never reached: " + AccessibilityAudit.describe(node)));
        if (reached.size() >= MORE_STOPS_THAN_ANY_VIEW_HAS) {
            checks.add(view + ", Tab does not come around");
        }
    }
}
