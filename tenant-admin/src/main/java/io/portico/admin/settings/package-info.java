/** A firm decides how its clients see it and whom it lets in; whatever it decides holds from the next request on. */
package io.portico.admin.settings;
