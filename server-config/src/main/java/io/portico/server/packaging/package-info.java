/** Makes the parts of the artefact at build time, so that it carries no more of the runtime than the server uses. */
package io.portico.server.packaging;
