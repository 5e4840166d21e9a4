/// The frame around the views of an open evaluation: menu, header, navigation.
package app.fairpanel.desktop.shell;
