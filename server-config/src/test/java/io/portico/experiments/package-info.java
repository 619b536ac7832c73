/** What happens to an installation of two nodes when parts of it fail: a command, never part of a build. */
package io.portico.experiments;
