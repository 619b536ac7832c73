package io.portico.model.signin;

/** Where somebody came from: the browser as it names itself (may be null), and its address as our own proxies vouch for it. */
public record Origin(String agent, String network) {

    private static final int LONGEST = 200;

    /** Cuts the browser's name to what a row holds. */
    public Origin {
        if (agent != null && agent.length() > LONGEST) agent = agent.substring(0, LONGEST);
    }
}
