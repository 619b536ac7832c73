/** An amount is only true together with its currency, so nothing in the house passes a bare number for money. */
package io.portico.model.money;
