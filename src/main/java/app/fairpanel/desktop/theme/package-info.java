/// How everything looks: one stylesheet for both themes, fonts, scale.
package app.fairpanel.desktop.theme;
