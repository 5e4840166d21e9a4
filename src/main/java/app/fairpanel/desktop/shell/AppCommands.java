package app.fairpanel.desktop.shell;

/// What the menu can ask of the app as a whole.
public interface AppCommands {
    void newEvaluation();

    void openFile();

    void openExample();

    void showHome();

    void saveNow();

    void saveCopy();

    void editClinician();

    void showAbout();

    void quit();
}
