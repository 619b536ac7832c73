/** How a firm begins: somebody asks for one, proves by a code that they read their mail, and only then it exists. */
package io.portico.model.founding;
