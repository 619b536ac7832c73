/** Who somebody is and how they prove it, kept apart from what they may see, so that each can be judged alone. */
package io.portico.model.access;
