/// Where the app starts: begin an evaluation, look around a finished one, open a file.
package app.fairpanel.desktop.home;
