package io.portico.admin.customerfile;

import io.portico.model.customer.CustomerDetails;
import java.util.Locale;

/** By what a row and a customer can be the same without a customer number that says so, the surest first. */
enum Likeness {
    VAT_ID {
        @Override
        String of(CustomerDetails details) {
            return details.vatId();
        }
    },
    REGISTRATION_NUMBER {
        @Override
        String of(CustomerDetails details) {
            return small(details.registrationNumber());
        }
    },
    EMAIL_AND_NAME {
        @Override
        String of(CustomerDetails details) {
            if (details.email() == null || details.name() == null) return null;

            return details.email().canonical() + "\n" + small(details.name());
        }
    },
    /** Where nothing else is known that would tell two of one name apart. */
    NAME {
        @Override
        String of(CustomerDetails details) {
            return small(details.name());
        }
    };

    /** What two have in common who are alike by this; null when too little is known. */
    abstract String of(CustomerDetails details);

    /** Whether two who are alike by this may be one: nothing surer tells them apart. */
    boolean mayBeOne(CustomerDetails one, CustomerDetails other) {
        if (this != VAT_ID && differ(one.vatId(), other.vatId())) return false;
        if (this == VAT_ID || this == REGISTRATION_NUMBER) return !differ(one.country(), other.country());
        if (differ(small(one.registrationNumber()), small(other.registrationNumber()))) return false;
        if (this == EMAIL_AND_NAME) return true;

        return !differ(one.email(), other.email())
                && !differ(small(one.street()), small(other.street()))
                && !differ(small(one.city()), small(other.city()));
    }

    /** Whether a row may be meant by this: where it has a key, a name alone says too little. */
    boolean suits(CustomerDetails row) {
        return this != NAME || row.externalKey() == null;
    }

    private static boolean differ(Object one, Object other) {
        return one != null && other != null && !one.equals(other);
    }

    static String small(String text) {
        return text == null ? null : text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
