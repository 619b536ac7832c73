/** Files on their way in, too much of them turned away in words, and tables on their way out. */
package io.portico.admin.upload;
