package io.portico.model.words;

/** A written amount in three parts, so that a large one can show its cents smaller: {@code €3,330}, {@code .30}, "". */
public record SplitMoney(String whole, String cents, String after) {

    @Override
    public String toString() {
        return whole + cents + after;
    }
}
