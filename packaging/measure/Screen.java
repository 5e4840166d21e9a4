import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;

/// The screen, as somebody in front of it sees it.
final class Screen {
    /// The upper left of the window: there are words in all of them, and what is clicked is in its corner.
    private static final Rectangle CORNER = new Rectangle(0, 0, 640, 400);
    private static final int BUTTON_X = 24;
    private static final int BUTTON_Y = 18;
    /// An empty window has one or two colors; words on it, with their smoothed edges, have more.
    private static final int COLORS_OF_WORDS = 8;
    private static final int LOOK_EVERY_MILLIS = 4;
    private static final long LIMIT_NANOS = 600_000_000_000L;

    private final Robot robot = new Robot();

    Screen() throws AWTException {}

    /// Waits until there are words on the screen.
    void awaitWords() throws TimeoutException {
        var limit = System.nanoTime() + LIMIT_NANOS;
        while (Arrays.stream(look()).distinct().limit(COLORS_OF_WORDS).count() < COLORS_OF_WORDS) {
            pause(limit);
        }
    }

    /// Clicks on what is in the upper left corner, and waits until the screen changes below it: not only a button's
    /// own look.
    void awaitAnswerToAClick() throws TimeoutException {
        var below = CORNER.width * 2 * BUTTON_Y + CORNER.width;
        var before = look();
        var limit = System.nanoTime() + LIMIT_NANOS;
        robot.mouseMove(BUTTON_X, BUTTON_Y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        while (Arrays.mismatch(before, below, before.length, look(), below, before.length) < 0) {
            pause(limit);
        }
    }

    void awaitNothing() throws TimeoutException {
        robot.mouseMove(CORNER.width, CORNER.height);
        var limit = System.nanoTime() + LIMIT_NANOS;
        while (Arrays.stream(look()).distinct().limit(2).count() > 1) {
            pause(limit);
        }
    }

    private int[] look() {
        var picture = robot.createScreenCapture(CORNER);
        return picture.getRGB(0, 0, CORNER.width, CORNER.height, null, 0, CORNER.width);
    }

    private void pause(long limit) throws TimeoutException {
        if (System.nanoTime() > limit) {
            throw new TimeoutException("The screen did not change.");
        }
        robot.delay(LOOK_EVERY_MILLIS);
    }
}
