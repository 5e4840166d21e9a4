/// How values, dates and sources are said in words, the same in every view.
package app.fairpanel.desktop.words;
