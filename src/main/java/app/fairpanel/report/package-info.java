/// What leaves the app to be read elsewhere.
package app.fairpanel.report;
