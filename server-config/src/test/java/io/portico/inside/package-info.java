/** Tests that run inside the shipped wars, on the one server: Arquillian finds it running and only knocks. */
package io.portico.inside;
