/// The machine: its folders, its screen, the app's own settings.
package app.fairpanel.system;
