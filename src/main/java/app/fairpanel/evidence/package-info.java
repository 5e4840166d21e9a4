/// From statements to findings: what holds now, how good it is, and what contradicts it. Everything here is derived
/// and nothing of it is stored.
package app.fairpanel.evidence;
