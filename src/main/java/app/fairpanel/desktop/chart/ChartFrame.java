package app.fairpanel.desktop.chart;

/// Where the axes of a chart meet and how long they are, in pixels; and what stands where between them.
record ChartFrame(Axis horizontal, Axis vertical, double left, double top, double width, double height) {
    double right() {
        return left + width;
    }

    double foot() {
        return top + height;
    }

    /// In the middle of a pixel, so that thin lines are sharp.
    double x(double at) {
        return Math.round(left + horizontal.part(at) * width) + 0.5;
    }

    double y(double at) {
        return Math.round(top + (1 - vertical.part(at)) * height) + 0.5;
    }

    /// What on the horizontal axis stands at a pixel, within the axis.
    double at(double pixel) {
        return horizontal.at(Math.clamp((pixel - left) / width, 0, 1));
    }
}
