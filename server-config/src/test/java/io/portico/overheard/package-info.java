/** What the test servers ask their databases, heard at the driver and read after each class of tests. */
package io.portico.overheard;
