/** Who came in when, how and from where, and who tried in vain: what people see of their own, and what guessing shows in. */
package io.portico.model.signin;
