package io.portico.server;

/** Made-up names, the same for the same number. */
final class FilledNames {

    private static final String[] TRADES = {"Timber", "Foods", "Optics", "Logistics", "Marine", "Textiles", "Solar",
            "Books", "Dental", "Motors", "Studios", "Bakery", "Systems", "Glass", "Orchards", "Printing", "Cycles"};
    private static final String[] PLACES = {"Baltic", "Amber", "Northern", "Harbour", "Meadow", "Granite", "Linden",
            "Riverside", "Summit", "Silver", "Juniper", "Polar", "Willow"};
    private static final String[] FIRST = {"Petras", "Rasa", "Jonas", "Ona", "Markus", "Ana", "Ion", "Elena", "Aigerim",
            "Daniyar", "Klara"};
    private static final String[] LAST = {"Kazlauskas", "Petrauskas", "Schneider", "Weber", "Popescu", "Ionescu",
            "Akhmetov", "Novak", "Hansen", "Jansen", "Moreau", "Rossi", "Brandt"};

    private FilledNames() {}

    static String company(long number) {
        return PLACES[at(number, PLACES)] + " " + TRADES[at(number / PLACES.length, TRADES)] + " " + number;
    }

    static String first(long number) {
        return FIRST[at(number, FIRST)];
    }

    static String last(long number) {
        return LAST[at(number, LAST)];
    }

    private static int at(long number, String[] names) {
        return (int) (number % names.length);
    }
}
