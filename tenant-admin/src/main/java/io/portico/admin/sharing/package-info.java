/** Who may see a customer's affairs, from the first invitation to the day it is taken back. */
package io.portico.admin.sharing;
