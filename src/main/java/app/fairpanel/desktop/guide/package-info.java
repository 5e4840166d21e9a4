/// The guide: what is known about taking insurance through a platform, to be read and searched.
package app.fairpanel.desktop.guide;
