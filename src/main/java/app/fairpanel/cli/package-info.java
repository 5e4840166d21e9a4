/// The app without a window. What is asked for goes to standard output and nothing else does.
package app.fairpanel.cli;
