package io.portico.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesBrokenTest {

    private static final JavaClasses BAD = new ClassFileImporter().importPackages("io.portico.house.bad");

    static Stream<ArchRule> broken() {
        return Stream.of(
                HouseRules.pages_ask_services_and_never_touch_entities,
                HouseRules.transactions_come_with_tenant_services,
                HouseRules.every_entity_belongs_to_a_firm,
                HouseRules.entities_live_in_the_model,
                HouseRules.entities_show_no_fields,
                HouseRules.entities_have_verbs_and_no_setters,
                HouseRules.what_pages_name_is_their_own_bean,
                HouseRules.nothing_lives_in_a_session,
                HouseRules.letters_change_case_by_a_named_language,
                HouseRules.suffixes_earn_their_place,
                HouseRules.what_is_injected_stays_in_its_package,
                HouseRules.the_log_is_the_only_console);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_breach_is_seen(ArchRule rule) {
        assertEquals(true, rule.evaluate(BAD).hasViolation());
    }

    @Test
    void both_units_are_closed_to_whoever_is_no_tenant_service() {
        assertEquals(2, breaches(HouseRules.only_tenant_services_hold_an_entity_manager));
    }

    @Test
    void every_way_to_ask_the_machine_for_the_time_is_seen() {
        assertEquals(3, breaches(HouseRules.nobody_looks_at_the_wall_clock));
    }

    @Test
    void keys_are_found_wherever_sources_name_them() {
        var source = """
                throw new Refusal("a.b", number);
                throw Refusal.on("amount",
                        "c.d", open());
                else notices.caution("e.f", name);
                notices.doneAt(base, moved ? "x.y" : "z.z");
                return msg.of("g.h");
                """;
        assertEquals(List.of("a.b", "c.d", "e.f", "x.y", "z.z", "g.h"), MessageKeys.inJava(source));
    }

    @Test
    void keys_are_found_wherever_pages_name_them() {
        var page = """
                #{msg['a.b']} #{msg.of('c.d', x['no'], 'neither')} #{msg[sum.open() == 'NOT_ME' ? 'e.f' : 'g.h']}
                #{msg['state.'.concat(choice.forClient())]} #{other['no.key']}
                """;
        assertEquals(List.of("a.b", "c.d", "e.f", "g.h", "state."), MessageKeys.inPage(page));
    }

    private static int breaches(ArchRule rule) {
        return rule.evaluate(BAD).getFailureReport().getDetails().size();
    }
}
