package io.portico.platform;

import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** The connections that everybody shares, as the server lets us act on them. */
final class Pool {

    private static final System.Logger LOG = System.getLogger(Pool.class.getName());
    private static final String MANAGER =
            "WebSphere:type=com.ibm.ws.jca.cm.mbean.ConnectionManagerMBean,jndiName=jdbc/portico,*";

    private Pool() {}

    /** Breaks off every connection, so that whoever waits for an answer on one is told at once that none comes. */
    static void abandon() {
        try {
            var register = ManagementFactory.getPlatformMBeanServer();
            for (var pool : register.queryNames(new ObjectName(MANAGER), null)) {
                register.invoke(pool, "purgePoolContents", new Object[] {"abort"}, new String[] {"java.lang.String"});
            }
        } catch (JMException e) {
            LOG.log(Level.WARNING, "The connections could not be broken off", e);
        }
    }
}
