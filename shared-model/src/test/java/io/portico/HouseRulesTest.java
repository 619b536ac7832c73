package io.portico;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import io.portico.house.HouseRules;
import io.portico.house.OurClasses;

@AnalyzeClasses(packages = "io.portico", importOptions = OurClasses.class)
class HouseRulesTest {

    @ArchTest
    static final ArchTests classes = ArchTests.in(HouseRules.class);
}
