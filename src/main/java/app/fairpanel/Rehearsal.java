package app.fairpanel;

import app.fairpanel.evaluation.Evaluation;
import app.fairpanel.storage.SaveState;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Goes once through the app as a user would: home, an evaluation, each of its views, a change, a save. The packages
/// ship with the start-up cache that this trains, and memory is measured at its end. No launcher starts it.
///
/// It begins with home, which shows the folder that the file it is given is in, opens that and changes it, says when it
/// has done all, and ends with its input.
public final class Rehearsal extends FairpanelApp {
    private static final int FAILED = 1;

    public static void main(String[] arguments) {
        Launcher.start(Rehearsal.class, arguments);
    }

    @Override
    void shown(AppWindow window, AppServices services) {
        Thread.setDefaultUncaughtExceptionHandler((_, error) -> {
            System.err.println(error);
            Runtime.getRuntime().halt(FAILED);
        });
        Thread.ofPlatform().name("fairpanel-rehearsal").start(() -> {
            rehearse(window, services);
            System.out.println("rehearsed");
            awaitEndOfInput();
            Platform.runLater(window::close);
        });
    }

    @Override
    Optional<Path> fileToOpen() {
        return Optional.empty();
    }

    private void rehearse(AppWindow window, AppServices services) {
        awaitFrame(window);
        while (onUi(() -> window.stage().getScene().lookup(".home-card") == null)) {
            awaitFrame(window);
        }
        onUi(() -> {
            super.fileToOpen().ifPresent(file -> window.actions().open(file, () -> {}));
            return window;
        });
        while (onUi(window::session).isEmpty()) {
            awaitFrame(window);
        }
        var session = onUi(window::session).orElseThrow();
        for (var view : Session.views()) {
            onUi(() -> session.open(view));
            awaitFrame(window);
            CompletableFuture.runAsync(() -> {}, services.background().worker()).join();
            awaitFrame(window);
        }
        var state = onUi(() -> {
                    session.document().edit("Rehearsal", Rehearsal::changed);
                    return session.open().orElseThrow().saver().flush();
                })
                .join();
        if (!(state instanceof SaveState.Saved)) {
            throw new IllegalStateException("the rehearsal's file was not saved: " + state);
        }
        awaitFrame(window);
    }

    private static Evaluation changed(Evaluation evaluation) {
        var start = evaluation.practice().start().orElse(LocalDate.EPOCH).plusDays(1);
        return evaluation.with(evaluation.practice().withStart(Optional.of(start)));
    }

    private static void awaitFrame(AppWindow window) {
        var drawn = new CountDownLatch(1);
        Runnable listener = drawn::countDown;
        onUi(() -> {
            window.stage().getScene().addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
            return listener;
        });
        try {
            drawn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Platform.runLater(() -> window.stage().getScene().removePostLayoutPulseListener(listener));
    }

    private static <T> T onUi(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }

    private static void awaitEndOfInput() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
