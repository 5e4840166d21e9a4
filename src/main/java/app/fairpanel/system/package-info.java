/// What this computer has: the platform's folders, the user's settings.
package app.fairpanel.system;
