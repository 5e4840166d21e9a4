/// The form for what was learned: an answer to a question, or a statement on a topic.
package app.fairpanel.desktop.answer;
