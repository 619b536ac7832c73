/** What the house forbids, one breach to a class, so that a test can see the rules catch it. */
package io.portico.house.bad;
