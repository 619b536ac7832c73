/** The systems that journeys talk to, so that a journey reads as what a person does and sees. */
package io.portico.journeys.ui;
