package io.portico;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.portico.house.OurClasses;
import io.portico.tenancy.TenantOwned;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PersistenceUnitsTest {

    private static JavaClasses ours;
    private static Document units;

    @BeforeAll
    static void read() throws Exception {
        ours = new ClassFileImporter().withImportOption(new OurClasses()).importPackages("io.portico");
        try (var file = PersistenceUnitsTest.class.getResourceAsStream("/META-INF/persistence.xml")) {
            units = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file);
        }
    }

    @Test
    void every_row_of_a_firm_is_in_the_unit_of_firms_and_every_other_in_the_unit_of_the_platform() {
        var entities = ours.stream().filter(some -> some.isAnnotatedWith(Entity.class)).toList();

        assertEquals(
                names(entities.stream().filter(PersistenceUnitsTest::isOfAFirm).collect(Collectors.toSet())),
                entitiesIn("firm"));
        assertEquals(
                names(entities.stream().filter(some -> !isOfAFirm(some)).collect(Collectors.toSet())),
                entitiesIn("platform"));
    }

    @Test
    void whatever_is_mapped_into_rows_is_listed_too() {
        var mapped = ours.stream()
                .filter(some -> some.isAnnotatedWith(Embeddable.class)
                        || some.isAnnotatedWith(MappedSuperclass.class)
                        || some.isAssignableTo(AttributeConverter.class))
                .filter(some -> !some.getSimpleName().equals("Money"))
                .collect(Collectors.toSet());

        var listed = new TreeSet<>(listedIn("firm"));
        listed.addAll(listedIn("platform"));
        var missing = names(mapped);
        missing.removeAll(listed);
        assertEquals(Set.of(), missing);
    }

    @Test
    void no_entity_is_in_both_units() {
        assertTrue(Collections.disjoint(entitiesIn("firm"), entitiesIn("platform")));
    }

    /** On Linux MySQL an upper-case default name is a table that doesn't exist. */
    @Test
    void every_table_is_named_in_lower_case() {
        for (var entity : ours) {
            if (!entity.isAnnotatedWith(Entity.class)) continue;
            assertTrue(entity.getAnnotationOfType(Table.class).name().matches("[a-z][a-z_]*"), entity.getName());
        }
    }

    private static boolean isOfAFirm(JavaClass entity) {
        return entity.isAssignableTo(TenantOwned.class);
    }

    private static Set<String> names(Set<JavaClass> classes) {
        return classes.stream().map(JavaClass::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> entitiesIn(String unit) {
        var listed = listedIn(unit);
        listed.removeIf(name -> !ours.get(name).isAnnotatedWith(Entity.class));
        return listed;
    }

    private static Set<String> listedIn(String unit) {
        var all = units.getElementsByTagName("class");
        var names = new TreeSet<String>();
        for (var i = 0; i < all.getLength(); i++) {
            var parent = (Element) all.item(i).getParentNode();
            if (parent.getAttribute("name").equals(unit)) names.add(all.item(i).getTextContent().strip());
        }
        return names;
    }
}
