package app.fairpanel;

import app.fairpanel.cli.CommandLine;
import app.fairpanel.desktop.Messages;
import app.fairpanel.system.Screen;
import javafx.application.Application;

/// Where the process starts: commands that need no window are answered here, anything else opens one.
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        var messages = Messages.load();
        var commandLine = new CommandLine(messages::get, System.out, System.err);
        commandLine
                .run(arguments)
                .or(() -> new Screen(System.getenv(), System.getProperties())
                        .whatIsMissing()
                        .map(missing -> commandLine.fail(messages.get("start." + missing.key()))))
                .ifPresentOrElse(System::exit, () -> Application.launch(FairpanelApp.class, arguments));
    }
}
