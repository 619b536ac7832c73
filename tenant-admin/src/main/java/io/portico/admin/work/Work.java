package io.portico.admin.work;

/** One kind of work that workers do piece by piece. Each piece has its own transaction. */
public interface Work {

    /** Where its jobs wait. */
    Queue queue();

    /** Does the next piece of the job within its firm; false when none is left. */
    boolean step(Claim claim);
}
