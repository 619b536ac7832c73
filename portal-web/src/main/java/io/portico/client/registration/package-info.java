/** From an invitation to a name: opening a page or pressing a button shows nothing of a person, so only typed fields count. */
package io.portico.client.registration;
