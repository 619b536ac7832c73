package io.portico.sweeps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.journeys.ui.Example;
import io.portico.journeys.ui.Example.Row;
import io.portico.wire.Answer;
import io.portico.wire.Aside;
import io.portico.wire.Person;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Colleagues who share with the same people at the same moment make each of them known once, and meet no fault. */
class SharingAtOnceIT {

    private static final int TIMES = 6;
    private static final String OPEN_INVITATIONS =
            "client c join invitation i on i.client_id = c.id and i.revoked_at is null";
    private static final String LETTERS =
            "client c join letter l on l.tenant_id = c.tenant_id and l.recipient = c.email and l.state <> 'DROPPED'";

    private final Example firm = Example.firm();
    private final List<Person> colleagues = List.of(colleague(), colleague());

    @Test
    void two_who_share_one_customer_with_the_same_people_make_one_of_everything() {
        for (var time = 0; time < TIMES; time++) {
            var customer = firm.customer("Baltic Timber");
            var people = people();
            assertEquals(List.of(302, 302), share(List.of(customer, customer), List.of(people, reversed(people))));

            for (var person : people) {
                assertEquals(1L, count("client c", person));
                assertEquals(1L,
                        count("share s join client c on c.id = s.client_id", person));
                assertEquals(1L,
                        count(OPEN_INVITATIONS, person));
                assertEquals(1L, count(LETTERS, person));
            }
        }
    }

    @Test
    void two_who_share_different_customers_with_the_same_people_know_them_once() {
        for (var time = 0; time < TIMES; time++) {
            var customers = List.of(firm.customer("Baltic Timber"), firm.customer("Žalgiris Rent"));
            var people = people();
            assertEquals(List.of(302, 302), share(customers, List.of(people, reversed(people))));

            for (var person : people) {
                assertEquals(1L, count("client c", person));
                assertEquals(2L,
                        count("share s join client c on c.id = s.client_id", person));
                assertEquals(1L,
                        count(OPEN_INVITATIONS, person), "of several only the newest works");
            }
        }
    }

    /** Each colleague sends a form of their own at the same moment; how they are answered. */
    private List<Integer> share(List<Row> customers, List<List<String>> people) {
        var barrier = new CyclicBarrier(colleagues.size());
        var answers = IntStream.range(0, colleagues.size()).mapToObj(number -> Aside.begin(() -> {
            var path = "/admin/" + firm.slug() + "/customers/share?customer=" + customers.get(number).publicId();
            var form = colleagues.get(number).get(path).form("share").with("emails", String.join("\n",
                    people.get(number)));
            together(barrier);
            return colleagues.get(number).send(form, "save");
        })).toList();
        return answers.stream().map(CompletableFuture::join).map(Answer::status).toList();
    }

    private static void together(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> people() {
        return IntStream.range(0, 3).mapToObj(number -> Example.address("olivia")).toList();
    }

    private static List<String> reversed(List<String> people) {
        var reversed = new ArrayList<>(people);
        Collections.reverse(reversed);
        return reversed;
    }

    private Object count(String rows, String person) {
        return Example.look("select count(*) from " + rows + " where c.tenant_id = ? and c.email_canonical = ?", firm.id(), person);
    }

    private Person colleague() {
        return Person.colleague(firm.staffSession(firm.colleague(Example.address("ruta"), "ADMINISTRATOR")));
    }
}
