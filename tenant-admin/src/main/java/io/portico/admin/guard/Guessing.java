package io.portico.admin.guard;

/** What was seen at one firm within the last hour: so many accounts tried from one network, or tries from anywhere (no network). */
record Guessing(long firm, String network, int count) {

    boolean isFromOneNetwork() {
        return network != null;
    }

    /** What one alarm a day is about. */
    String about() {
        return isFromOneNetwork() ? network : "everywhere";
    }
}
