package io.portico.isolation;

import io.portico.isolation.Village.Villager;
import io.portico.model.access.PublicId;
import io.portico.wire.Answer;
import io.portico.wire.Form;
import io.portico.wire.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Requests by chance to all pages of both apps, as everybody there is, with the names of things of any firm in them
 * (security.md T-1, T-2). What is sent in forms bears the sender's mark, so that it is found wherever it is kept.
 */
public final class RequestsByChance {

    private static final List<String> PORTAL =
            Routes.of("portal-web").stream().filter(route -> !PortalRoutesIT.DEMO.contains(route)).toList();
    private static final List<String> OWN = PORTAL.stream().filter(PortalRoutesIT.OWN::contains).toList();
    private static final Set<String> LEAVE = Set.of("sign-out");

    private final Village village;
    private final Map<String, String> nothing = new ConcurrentHashMap<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger compared = new AtomicInteger();
    private final AtomicInteger posted = new AtomicInteger();

    public RequestsByChance(int firms) {
        village = new Village(firms);
    }

    /** Asks so many times on several threads, each for people of its own. */
    public void run(int requests, int threads, long seed) {
        var at = new ArrayList<Thread>();
        for (var t = 0; t < threads; t++) {
            var mine = t;
            var random = new Random(seed * threads + t);
            var thread = new Thread(() -> some(requests / threads, mine, threads, random), "requests");
            thread.setUncaughtExceptionHandler((where, broken) -> wrong.add(broken.toString()));
            at.add(thread);
            thread.start();
        }
        for (var thread : at) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        new Traces(village).foreign().forEach(wrong::add);
    }

    /** Whatever should not have been. */
    public List<String> wrong() {
        return List.copyOf(wrong);
    }

    public int asked() {
        return asked.get();
    }

    /** How many of the answers were the page of what isn't there, and how many requests were forms. */
    public String summary() {
        return asked + " requests, " + posted + " of them forms, " + compared + " answered as what isn't there";
    }

    private void some(int requests, int thread, int threads, Random random) {
        var people = new ArrayList<Villager>();
        for (var n = thread; n < village.people().size(); n += threads) people.add(village.people().get(n));
        for (var done = 0; done < requests; ) {
            var who = people.get(random.nextInt(people.size()));
            var person = who.person().get();
            done += random.nextInt(4) > 0 || who.firms().isEmpty() ? look(who, person, random) : send(who, person, random);
        }
    }

    /** A page of one's own firm or another's, with names of one's own things, another's, or nobody's. */
    private int look(Villager who, Person person, Random random) {
        var own = own(who, random);
        var at = random.nextBoolean() ? own : random.nextInt(village.size());
        var of = random.nextInt(4) == 0 ? at : random.nextInt(village.size());
        var madeUp = random.nextInt(4) == 0;
        if (random.nextInt(3) == 0) {
            var route = PORTAL.get(random.nextInt(PORTAL.size()));
            var name = PortalRoutesIT.NAMED.get(route);
            var thing = name == null ? "customer" : name.equals("file") ? "original" : name;
            judge(who, at, person.get("/" + village.firm(at).slug() + route + "?" + named(of, thing, madeUp)),
                    name != null && (madeUp || of != at) && who.firms().contains(at) && !who.isStaff()
                            && !who.who().equals("somebody invited"));
            return 1;
        }
        var place = AdminRoutesIT.MATRIX.get(random.nextInt(AdminRoutesIT.MATRIX.size()));
        var names = new ArrayList<String>();
        for (var thing : place.what().split(" ")) {
            if (!thing.isEmpty()) names.add(named(of, thing, madeUp && !thing.equals("typed")));
        }
        var things = !place.what().isEmpty() && !place.what().equals("typed");
        judge(who, at, person.get("/admin/" + village.firm(at).slug() + place.route() + "?" + String.join("&", names)),
                who.isStaff() && (!who.firms().contains(at)
                        || things && (madeUp || of != at) && place.due(who.role()) == Gets.PAGE));
        return 1;
    }

    private int own(Villager who, Random random) {
        var firms = List.copyOf(who.firms());
        return firms.isEmpty() ? random.nextInt(village.size()) : firms.get(random.nextInt(firms.size()));
    }

    private String named(int firm, String thing, boolean madeUp) {
        var named = village.marked(firm).named(thing);
        return madeUp ? named.replaceFirst("=.*", "=" + PublicId.fresh().value()) : named;
    }

    /** A form of one's own page, with another's things in it, or to another's address, and one's own mark in each field. */
    private int send(Villager who, Person person, Random random) {
        var own = own(who, random);
        var victim = random.nextInt(village.size());
        while (who.firms().contains(victim)) victim = random.nextInt(village.size());

        var slug = village.firm(own).slug();
        var path = who.isStaff() ? adminPage(own, who.role(), random) : "/" + slug + OWN.get(random.nextInt(OWN.size()));
        var page = person.get(path);
        judge(who, own, page, false);
        var forms = page.forms().stream().filter(form -> LEAVE.stream().noneMatch(form::isCalled)).toList();
        if (forms.isEmpty()) return 1;

        var form = forms.get(random.nextInt(forms.size()));
        var swapped = swapped(form, own, victim);
        if (swapped == form || random.nextBoolean()) swapped = at(form, slug, village.firm(victim).slug());
        var buttons = swapped.buttons();
        var button = buttons.isEmpty() ? "" : buttons.get(random.nextInt(buttons.size())).name();
        posted.incrementAndGet();
        judge(who, swapped.action().contains(slug) ? own : victim, person.send(swapped, button), false);
        return 2;
    }

    private String adminPage(int own, StaffRole role, Random random) {
        var places = AdminRoutesIT.MATRIX.stream().filter(place -> place.due(role) == Gets.PAGE).toList();
        var place = places.get(random.nextInt(places.size()));
        return village.marked(own).path(place.route(), place.what());
    }

    /** The same form about the other firm's things; this very form when it names none. */
    private Form swapped(Form form, int own, int victim) {
        var action = form.action();
        var fields = new ArrayList<Form.Field>();
        var here = village.marked(own);
        var there = village.marked(victim);
        for (var thing : Marked.THINGS) action = action.replace(value(here, thing), value(there, thing));
        for (var field : form.fields()) {
            var value = field.value();
            for (var thing : Marked.THINGS) value = value.replace(value(here, thing), value(there, thing));
            if (Set.of("text", "textarea", "search").contains(field.kind())) value = "by-" + here.firm.slug();
            fields.add(new Form.Field(field.name(), field.kind(), value, field.choices()));
        }
        return action.equals(form.action()) ? form : new Form(form.id(), action, form.multipart(), fields, form.buttons());
    }

    private static String value(Marked marked, String thing) {
        return marked.named(thing).replaceFirst(".*=", "");
    }

    private static Form at(Form form, String slug, String other) {
        var fields = new ArrayList<Form.Field>();
        for (var field : form.fields()) {
            var typed = Set.of("text", "textarea", "search").contains(field.kind());
            fields.add(new Form.Field(field.name(), field.kind(), typed ? "by-" + slug : field.value(), field.choices()));
        }
        return new Form(form.id(), form.action().replace(slug, other), form.multipart(), fields, form.buttons());
    }

    private void judge(Villager who, int at, Answer answer, boolean nothingThere) {
        asked.incrementAndGet();
        var here = who.who() + " of " + who.firms() + " at " + answer.path() + ": ";
        Village.MARK.matcher(answer.body() + answer.head()).results().map(mark -> mark.group(1)).distinct()
                .filter(slug -> !slug.equals(village.firm(at).slug()) || !who.firms().contains(at))
                .forEach(slug -> wrong.add(here + "the mark of " + slug));
        if (answer.status() >= 500) wrong.add(here + answer.status());
        if (nothingThere && answer.status() != 404) wrong.add(here + answer.status() + " instead of 404");
        if (answer.status() != 404) return;

        compared.incrementAndGet();
        var like = nothing.putIfAbsent(who.who() + who.firms() + (answer.path().startsWith("/admin") ? " admin " : " portal ")
                + at, answer.body());
        if (like != null && !like.equals(answer.body())) wrong.add(here + "not what is said of what isn't there");
    }
}
