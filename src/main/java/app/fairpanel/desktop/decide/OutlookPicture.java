package app.fairpanel.desktop.decide;

import app.fairpanel.decision.Outlook;

/// What the decision comes to, with the words for it.
record OutlookPicture(Outlook outlook, Names names) {}
