package io.portico.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.portico.tenancy.Firm;
import io.portico.tenancy.TenantBoundInterceptor;
import io.portico.tenancy.TenantOwned;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Set;

/** What house.md §3.2 asks of the classes of a module. Whoever needs an exception adds it to a list here, with its reason. */
public final class HouseRules {

    /** Where rows without a firm may be read: who the firms and their people are, limits, and work no request brought. */
    private static final String[] READ_WITHOUT_A_FIRM = {
        "io.portico.tenancy", "io.portico.platform", "io.portico.model.colleague", "io.portico.model.founding",
        "io.portico.admin.post", "io.portico.admin.guard", "io.portico.admin.work"
    };

    /** Tables above or beside the firms. */
    private static final Set<String> OF_NO_FIRM = Set.of(
            "Firm", "FirmSlug", "Colleague", "ColleagueInvitation", "ColleaguePasskey", "ColleagueSignIn", "ColleagueTotp",
            "Membership", "StaffSession", "StaffCode", "StaffReset", "StaffEmailChange", "SignUp");

    /** What every page may speak to besides its own bean. */
    private static final Set<String> HELPS_EVERY_PAGE = Set.of(
            "Assets", "CurrentClient", "CurrentColleague", "CurrentTenant", "Errors", "FormToken", "Here", "Languages", "Offered",
            "Menu", "Msg", "Notices", "Reader", "Reference");

    private static final DescribedPredicate<JavaClass> PERSISTENT = DescribedPredicate.describe(
            "are persistent", some -> some.isAnnotatedWith(Entity.class) || some.isAnnotatedWith(Embeddable.class));

    @ArchTest
    static final ArchRule the_model_knows_nothing_of_the_web = noClasses()
            .that(resideInAnyPackage("io.portico.model..", "io.portico.platform.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "jakarta.servlet..", "jakarta.faces..", "jakarta.el..", "jakarta.ws..", "org.primefaces..",
                    "io.portico.web..", "io.portico.client..", "io.portico.admin.."));

    @ArchTest
    static final ArchRule clients_and_staff_share_the_model_and_nothing_else = noClasses()
            .that(resideInAPackage("io.portico.client.."))
            .should()
            .dependOnClassesThat(resideInAPackage("io.portico.admin.."));

    @ArchTest
    static final ArchRule pages_ask_services_and_never_touch_entities = noClasses()
            .that()
            .haveSimpleNameEndingWith("Page")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are entities other than the firm every page belongs to, or manage them",
                    some -> some.isAnnotatedWith(Entity.class) && !some.isEquivalentTo(Firm.class)
                            || some.isEquivalentTo(EntityManager.class)));

    @ArchTest
    static final ArchRule only_tenant_services_hold_an_entity_manager = fields()
            .that()
            .haveRawType(EntityManager.class)
            .should(new ArchCondition<JavaField>("name the unit they may read") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    if (!mayHold(field)) {
                        events.add(SimpleConditionEvent.violated(field, field.getFullName() + " may not read there"));
                    }
                }
            });

    @ArchTest
    static final ArchRule nobody_makes_entity_managers =
            noFields().should().haveRawType(EntityManagerFactory.class);

    @ArchTest
    static final ArchRule transactions_come_with_tenant_services = noClasses()
            .that(not(resideInAnyPackage(READ_WITHOUT_A_FIRM)).and(not(annotatedWith(TenantService.class))))
            .and()
            .areNotAnnotations()
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule every_entity_belongs_to_a_firm = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and(not(named(OF_NO_FIRM)))
            .should()
            .beAssignableTo(TenantOwned.class);

    @ArchTest
    static final ArchRule entities_live_in_the_model = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .resideInAnyPackage("io.portico.model..", "io.portico.tenancy");

    @ArchTest
    static final ArchRule entities_show_no_fields = fields()
            .that()
            .areDeclaredInClassesThat(PERSISTENT)
            .and()
            .areNotStatic()
            .should()
            .bePrivate();

    @ArchTest
    static final ArchRule entities_have_verbs_and_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat(PERSISTENT)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule what_pages_name_is_their_own_bean = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .and(not(named(HELPS_EVERY_PAGE)))
            .should()
            .haveSimpleNameEndingWith("Page");

    @ArchTest
    static final ArchRule nothing_lives_in_a_session = noClasses()
            .should()
            .dependOnClassesThat(named(Set.of(
                    "HttpSession", "SessionScoped", "ViewScoped", "ConversationScoped", "FlowScoped", "Flash")));

    @ArchTest
    static final ArchRule features_of_the_portal_form_no_cycles =
            slices().matching("io.portico.client.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule features_of_the_administration_form_no_cycles =
            slices().matching("io.portico.admin.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule parts_of_the_model_form_no_cycles =
            slices().matching("io.portico.model.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobody_looks_at_the_wall_clock = noClasses()
            .that()
            .doNotHaveSimpleName("Clocks")
            .should()
            .callCodeUnitWhere(DescribedPredicate.describe("the machine's own time is asked", HouseRules::looksAtTheClock));

    @ArchTest
    static final ArchRule letters_change_case_by_a_named_language = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(Locale.class, "getDefault");

    @ArchTest
    static final ArchRule suffixes_earn_their_place = noClasses()
            .that(not(JavaClass.Predicates.equivalentTo(TenantService.class)))
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Service|Dto|DTO|Dao)");

    @ArchTest
    static final ArchRule what_is_injected_stays_in_its_package = noFields()
            .that()
            .areAnnotatedWith(Inject.class)
            .should()
            .bePrivate()
            .orShould()
            .bePublic()
            .orShould()
            .beProtected();

    @ArchTest
    static final ArchRule pages_and_services_throw_what_they_mean =
            GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule the_log_is_the_only_console = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule accessors_have_no_get_outside_of_pages = methods()
            .that()
            .areDeclaredInClassesThat(PERSISTENT)
            .should()
            .haveNameNotMatching("get[A-Z].*");

    private HouseRules() {}

    private static DescribedPredicate<JavaClass> named(Set<String> names) {
        return DescribedPredicate.describe("are one of " + names, some -> names.contains(some.getSimpleName()));
    }

    private static boolean mayHold(JavaField field) {
        var owner = field.getOwner();
        var unit = field.tryGetAnnotationOfType(PersistenceContext.class).map(PersistenceContext::unitName).orElse("");
        if (unit.equals("platform")) return Set.of(READ_WITHOUT_A_FIRM).contains(owner.getPackageName());

        return unit.equals("firm")
                && (owner.isAnnotatedWith(TenantService.class) || owner.isEquivalentTo(TenantBoundInterceptor.class));
    }

    private static boolean looksAtTheClock(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        var called = call.getTarget().getName();
        var given = call.getTarget().getRawParameterTypes();
        if (owner.isEquivalentTo(System.class)) return called.equals("currentTimeMillis");
        if (owner.isEquivalentTo(Date.class)) return called.equals("<init>") && given.isEmpty();
        if (owner.isEquivalentTo(Clock.class)) return called.startsWith("system");

        var byClock = given.size() == 1 && given.get(0).isEquivalentTo(Clock.class);
        return owner.getPackageName().startsWith("java.time") && called.equals("now") && !byClock;
    }
}
