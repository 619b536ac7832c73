/** Who somebody is and how they prove it, kept apart from what they may see, so that each can be reasoned about alone. */
package io.portico.model.access;
