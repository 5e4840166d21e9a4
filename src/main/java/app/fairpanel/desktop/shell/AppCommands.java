package app.fairpanel.desktop.shell;

/// What the menu can ask of the app as a whole.
public interface AppCommands {
    void newEvaluation();

    void openFile();

    void openExample();

    void showHome();

    void saveNow();

    void saveCopy();

    /// Writes the comparison as a file that other programs read.
    void export();

    /// Opens the comparison in the browser, to print it from there.
    void print();

    /// Shows the versions of the open evaluation that were kept.
    void showHistory();

    /// Shows what was thrown away, to put it back.
    void showTrash();

    void editClinician();

    /// Says what stays on this computer, and where.
    void showPrivacy();

    void showAbout();

    void quit();
}
