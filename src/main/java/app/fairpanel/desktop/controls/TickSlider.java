package app.fairpanel.desktop.controls;

import atlantafx.base.controls.ProgressSliderSkin;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;

/// A slider with a tick on its track, such as where two platforms break even.
public final class TickSlider extends Region {
    private static final double TICK_WIDTH = 2;

    private final Slider slider = new Slider();
    private final Region tick = new Region();
    private OptionalDouble at = OptionalDouble.empty();

    public TickSlider() {
        slider.setSkin(new ProgressSliderSkin(slider));
        tick.getStyleClass().add("slider-tick");
        tick.setMouseTransparent(true);
        tick.setManaged(false);
        getStyleClass().add("tick-slider");
        getChildren().addAll(slider, tick);
    }

    public Slider slider() {
        return slider;
    }

    /// @param number where the tick stands; it is hidden outside the slider's range, and without a number
    public void showTick(OptionalDouble number) {
        at = number;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return slider.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return slider.minHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return slider.prefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        slider.resizeRelocate(0, 0, getWidth(), getHeight());
        double part = (at.orElse(Double.NaN) - slider.getMin()) / (slider.getMax() - slider.getMin());
        boolean shown = part >= 0 && part <= 1;
        tick.setVisible(shown);
        if (shown) {
            Node thumb = slider.lookup(".thumb");
            double thumbWidth = thumb == null ? 0 : thumb.getLayoutBounds().getWidth();
            double x = thumbWidth / 2 + part * (getWidth() - thumbWidth) - TICK_WIDTH / 2;
            double height = getHeight() * 0.9;
            tick.resizeRelocate(Math.rint(x), Math.rint((getHeight() - height) / 2), TICK_WIDTH, height);
        }
    }
}
