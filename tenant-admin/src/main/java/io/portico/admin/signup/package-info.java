/** How a firm comes in: its founder signs up and proves their address, or founds one more firm from the inside. */
package io.portico.admin.signup;
