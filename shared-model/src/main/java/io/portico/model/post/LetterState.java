package io.portico.model.post;

/** Where a letter stands: waiting, sent, given up (dead), or no longer worth sending (dropped). */
public enum LetterState {
    READY,
    SENT,
    DEAD,
    DROPPED
}
