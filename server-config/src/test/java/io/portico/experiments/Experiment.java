package io.portico.experiments;

import io.portico.server.Installation;
import java.util.List;

/** Something done to a running installation, and what came of it. */
interface Experiment {

    /** Leaves the installation whole: both nodes ready, database and mail answering. */
    List<Figure> run(Installation installation, boolean brief);
}
