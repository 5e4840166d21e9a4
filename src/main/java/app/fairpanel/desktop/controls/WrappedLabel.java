package app.fairpanel.desktop.controls;

import javafx.geometry.Pos;
import javafx.scene.control.Label;

/// A text that wraps. It remembers how high it is at a width, since a layout asks for that again and again, and each
/// time the text would be broken into lines anew.
public class WrappedLabel extends Label {
    private double knownWidth = Double.NaN;
    private double knownHeight;

    public WrappedLabel() {
        this("");
    }

    public WrappedLabel(String words) {
        super(words);
        setWrapText(true);
        setAlignment(Pos.TOP_LEFT);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != knownWidth) {
            knownHeight = super.computePrefHeight(width);
            knownWidth = width;
        }
        return knownHeight;
    }

    /// Whatever may change the height asks for a layout.
    @Override
    public void requestLayout() {
        knownWidth = Double.NaN;
        super.requestLayout();
    }
}
