/// Controls that several views use.
package app.fairpanel.desktop.controls;
