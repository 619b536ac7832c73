/** From a file of another program to customers: recognised, confirmed, checked, then taken in row by row. Nothing is mailed. */
package io.portico.admin.customerfile;
