/// How the records of an evaluation are written as JSON: the one mapping that the catalogue, the files and the
/// command line share.
package app.fairpanel.json;
