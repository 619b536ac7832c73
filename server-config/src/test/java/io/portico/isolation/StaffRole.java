package io.portico.isolation;

import io.portico.journeys.ui.Example;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The roles as a test declares them, by one letter each: a matrix reads {@code A M - C - -}. */
enum StaffRole {
    ADMINISTRATOR('A'),
    ACCOUNT_MANAGER('M'),
    SALES_MANAGER('S'),
    ACCOUNTANT('C'),
    SUPPORT('U'),
    READER('R');

    private final char letter;

    StaffRole(char letter) {
        this.letter = letter;
    }

    boolean isIn(String roles) {
        return roles.indexOf(letter) >= 0;
    }

    /** One colleague of the firm in each role. */
    static Map<StaffRole, Visitor> everybody(Example firm) {
        var everybody = new EnumMap<StaffRole, Visitor>(StaffRole.class);
        for (var role : values()) {
            var who = "the " + role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            everybody.put(role, Marked.colleague(who, firm, role.name()));
        }
        return everybody;
    }
}
