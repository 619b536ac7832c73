package io.portico.admin.customerfile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What columns are called in our five languages, in Russian, and in the exports of common programs. */
final class Synonyms {

    private static final Map<Field, String> WORDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Field.EXTERNAL_KEY, """
                    customer number, customer no, customer id, client id, client number, account number, account no, number, no, id,
                    key, code, external id, external key, customer code, reference, kundennummer, kunden nr, kundennr, kd nr, debitor,
                    debitorennummer, konto, kontonummer, nummer, kliento numeris, kliento kodas, pirkejo kodas, pirkejo numeris,
                    numeris, kodas, nr, eil nr, raktas, schluessel, schlussel, cheie, кілт, кілті, isorinis kodas, cod client, numar client, nr client, cod, cod extern,
                    тапсырыс берушінің нөмірі, клиент нөмірі, клиент коды, нөмірі, коды, код, код клиента, номер клиента"""),
            Map.entry(Field.NAME, """
                    name, company, company name, customer, customer name, client, client name, contact name, business name, legal name,
                    display name, full name, first name, last name, surname, organisation, organization, firma, firmenname, kunde,
                    kundenname, unternehmen, vorname, nachname, bezeichnung, name adressattyp unternehmen, pavadinimas, imone,
                    imones pavadinimas, klientas, pirkejas, kliento pavadinimas, pirkejo pavadinimas, vardas, pavarde,
                    vardas pavarde, vardas ir pavarde, denumire, nume, prenume, nume client, client facturat, companie, societate, nume firma,
                    атауы, аты, тегі, тапсырыс беруші, компания, ұйым атауы, наименование, название, имя, фамилия, контрагент"""),
            Map.entry(Field.KIND, """
                    kind, type, customer type, client type, art, typ, kundenart, kundentyp, adressattyp, tipas, rusis, kliento tipas,
                    tip, tip client, fel, түрі, клиент түрі, тип, вид"""),
            Map.entry(Field.EMAIL, """
                    email, e mail, email address, e mail address, mail, contact email, billing email, invoice email, e mail adresse,
                    mailadresse, emailadresse, el pastas, elektroninis pastas, el pasto adresas, e pastas, adresa de email, adresa de e mail, posta electronica,
                    adresa email, электрондық пошта, эл пошта, пошта, электронная почта, почта"""),
            Map.entry(Field.STREET, """
                    street, address, address line 1, address line 2, address1, address2, street address, billing address,
                    billing street, address 1, address 2, poaddressline1, poaddressline2, strasse, adresse, anschrift, strasse und hausnummer,
                    strasse hausnummer, strasse nr, hausnummer, adresszusatz, adresas, gatve, buveines adresas, gatve namas, strada, adresa,
                    adresa sediu, sediu, мекенжайы, мекенжай, көшесі, көше, адрес, улица"""),
            Map.entry(Field.POST_CODE, """
                    post code, postcode, postal code, zip, zip code, billing zip, popostalcode, plz, postleitzahl, pasto kodas, pasto indeksas,
                    indeksas, cod postal, пошта индексі, пошталық индекс, индекс, почтовый индекс"""),
            Map.entry(Field.CITY, """
                    city, town, billing city, pocity, locality, ort, stadt, wohnort, miestas, gyvenviete, vietove, oras, localitate,
                    localitatea, orasul, қаласы, қала, елді мекен, город"""),
            Map.entry(Field.COUNTRY, """
                    country, country code, billing country, pocountry, land, laendercode, landerkennzeichen, landkennzeichen, staat,
                    salis, salies kodas, valstybe, tara, cod tara, елі, ел, мемлекет, страна"""),
            Map.entry(Field.VAT_ID, """
                    vat id, vat, vat number, vat no, vat code, vat registration number, tax number, taxnumber, tax id, eu vat id, ust id, ustid,
                    ust idnr, ustidnr, ust id nr, umsatzsteuer id, umsatzsteueridentifikationsnummer, eu ustid, uid, pvm kodas, pvm moketojo kodas,
                    pvm nr, pvm, cod tva, cod de tva, cod fiscal, cif, cui, tva, ққс нөмірі, ққс тіркеу нөмірі, ндс, номер ндс"""),
            Map.entry(Field.REGISTRATION_NUMBER, """
                    registration number, company number, company registration number, registration no, company code, reg no, reg nr,
                    registernummer, handelsregister, handelsregisternummer, hrb, imones kodas, juridinio asmens kodas, registracijos numeris,
                    reg kodas, asmens kodas, nr reg com, reg com, registrul comertului, numar de inregistrare, nr inregistrare,
                    тіркеу нөмірі, бсн, жсн, бсн жсн, бин, иин, бин иин, рнн"""),
            Map.entry(Field.LANGUAGE, """
                    language, language code, locale, lang, sprache, sprachcode, kalba, kalbos kodas, limba, cod limba, тілі, тіл, язык""")));

    private static final Map<String, Field> FIELDS = fields();

    private Synonyms() {}

    /** What a column with this heading is likely to say. */
    static Optional<Field> of(String heading) {
        return Optional.ofNullable(FIELDS.get(plain(heading)));
    }

    /** A heading without what differs from program to program: marks, case, signs, what stands in brackets. */
    static String plain(String heading) {
        var bare = heading.replaceAll("[(\\[].*?[)\\]]", " ").replace("ß", "ss").toLowerCase(Locale.ROOT);
        return Normalizer.normalize(bare, Normalizer.Form.NFD)
                .replaceAll("(?<=[a-z])\\p{M}+", "")
                .transform(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static Map<String, Field> fields() {
        var fields = new HashMap<String, Field>();
        WORDS.forEach((field, words) -> Arrays.stream(words.split(",")).forEach(word -> fields.put(plain(word), field)));
        return Map.copyOf(fields);
    }
}
