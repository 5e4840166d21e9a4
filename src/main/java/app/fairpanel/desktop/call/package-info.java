/// Call mode: from the list of open questions over the conversation to what was said in it.
package app.fairpanel.desktop.call;
