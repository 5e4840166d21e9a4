/// The question bank: what to ask every platform, how each question stands with each, and what they said.
package app.fairpanel.desktop.questions;
