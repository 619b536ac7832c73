/** Who is billed: a company or a person on the firm's books, whether or not anybody signs in for them. */
package io.portico.model.customer;
