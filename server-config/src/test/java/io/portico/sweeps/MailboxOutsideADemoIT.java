package io.portico.sweeps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.journeys.ui.Example;
import io.portico.server.TestServer;
import io.portico.wire.Person;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Other people's mails and codes are shown in a demo and nowhere else, whoever asks and in whatever form. */
class MailboxOutsideADemoIT {

    private static final List<String> ADDRESSES = List.of(
            "/demo/mailbox", "/demo/mailbox?to=petras@people.example", "/demo/mailbox?mail=1", "/demo/mailbox?html=1",
            "/demo/mailbox.xhtml", "/demo/authenticator", "/demo/authenticator.xhtml", "/demo/_list", "/demo/");

    private final Example firm = Example.firm();

    @Test
    void it_does_not_exist_for_anybody() {
        var client = Person.client(firm.clientSession(firm.client(Example.address("petras"))));
        var colleague = Person.colleague(firm.staffSession(firm.colleague(Example.address("ruta"), "ADMINISTRATOR")));
        for (var person : List.of(new Person(), client, colleague)) {
            for (var address : ADDRESSES) assertEquals(404, person.get(address).status(), address);
            for (var page : List.of("mailbox", "authenticator")) {
                var address = "/" + firm.slug() + "/demo/" + page;
                assertTrue(List.of(302, 404).contains(person.get(address).status()), address);
            }
        }
    }

    @Test
    void neither_does_it_for_programs() throws IOException, InterruptedException {
        for (var address : ADDRESSES) {
            var request = HttpRequest.newBuilder(URI.create(TestServer.get().address() + address))
                    .header("Accept", "application/json").build();
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            assertEquals(404, answer.statusCode(), address);
        }
    }
}
