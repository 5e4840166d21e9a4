package app.fairpanel.desktop.money;

/// A scenario laid over the chart.
record Overlay(String name, MoneyPicture picture) {}
