package app.fairpanel;

import app.fairpanel.desktop.trash.Bin;
import app.fairpanel.desktop.words.ProblemText;
import app.fairpanel.storage.FileProblem;
import app.fairpanel.storage.Trashed;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/// The trash as its window shows it.
final class Trashcan implements Bin {
    private final AppServices services;
    private final Runnable changed;
    private final ProblemText problems;

    /// @param changed is told when a file was put back
    Trashcan(AppServices services, Runnable changed) {
        this.services = services;
        this.changed = changed;
        problems = new ProblemText(services.messages());
    }

    @Override
    public void load(Consumer<Contents> show) {
        services.workers().doBeside(this::contents, show);
    }

    private Contents contents() {
        try {
            return new Contents("", services.storage().trash().list());
        } catch (IOException e) {
            return new Contents(problems.of(FileProblem.of(e)), List.of());
        }
    }

    @Override
    public void restore(Trashed file, Consumer<String> said) {
        services.workers().doOnWriter(() -> restore(file), result -> {
            said.accept(result);
            changed.run();
        });
    }

    private String restore(Trashed file) {
        try {
            return services.messages()
                    .get("trash.restored", services.storage().trash().restore(file));
        } catch (IOException e) {
            return services.messages().get("trash.not-restored", problems.of(FileProblem.of(e)));
        }
    }
}
