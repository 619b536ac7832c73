package io.portico.experiments;

import io.portico.server.Installation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hurts an installation of two nodes and counts what came of it: {@code [--short] [E01 …]}. Without names all experiments
 * run; without {@code --short} in the sizes of security.md §5.2. Ends with 1 when a target is missed.
 */
public final class Experiments {

    private static final Map<String, Experiment> ALL = new LinkedHashMap<>();

    static {
        ALL.put("E01", MailExperiments::refused);
        ALL.put("E02", MailExperiments::hanging);
        ALL.put("E03", MailExperiments::finalDot);
        ALL.put("E04", MailExperiments::killed);
        ALL.put("E05", DatabaseExperiments::killed);
        ALL.put("E06", DatabaseExperiments::frozen);
        ALL.put("E07", NodeExperiments::killed);
        ALL.put("E08", NodeExperiments::rolled);
        ALL.put("E09", StopExperiments::stopped);
        ALL.put("E14", LockExperiments::exhausted);
        ALL.put("E19", ClashExperiments::deadlocks);
        ALL.put("E20", ClashExperiments::shared);
        ALL.put("E21", MigrationExperiments::killed);
        ALL.put("E22", BackupExperiments::restored);
        ALL.put("E23", LimitExperiments::counted);
        ALL.put("A-7", TimingExperiments::letters);
        ALL.put("A-7b", TimingExperiments::passwords);
        ALL.put("T-2", TimingExperiments::invoices);
        ALL.put("T-1", IsolationExperiments::counted);
    }

    private Experiments() {}

    public static void main(String[] words) {
        var named = new ArrayList<>(List.of(words));
        named.removeIf(String::isBlank);
        var brief = named.remove("--short");
        var unknown = new ArrayList<>(named);
        unknown.removeAll(ALL.keySet());
        if (!unknown.isEmpty()) {
            System.out.println("There is no experiment " + unknown + "; there are " + ALL.keySet() + " and --short.");
            System.exit(2);
        }
        try {
            System.exit(run(named.isEmpty() ? ALL.keySet() : Set.copyOf(named), brief));
        } catch (RuntimeException e) {
            // Threads that wait for connections would keep the process.
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static int run(Set<String> chosen, boolean brief) {
        var figures = new ArrayList<Figure>();
        try (var installation = new Installation()) {
            for (var experiment : ALL.entrySet()) {
                if (!chosen.contains(experiment.getKey())) continue;
                System.out.println(experiment.getKey() + " …");
                var found = experiment.getValue().run(installation, brief);
                found.forEach(Experiments::print);
                figures.addAll(found);
            }
        }
        System.out.printf("%n%-5s%9s  %-62s%22s%22s%n", "", "N", "what", "target", "figure");
        figures.forEach(Experiments::print);
        var missed = figures.stream().filter(figure -> !figure.met()).count();
        System.out.println(missed == 0 ? "Every target is met." : missed + " missed.");
        return missed == 0 ? 0 : 1;
    }

    private static void print(Figure figure) {
        System.out.printf("%-5s%9d  %-62s%22s%22s %s%n", figure.experiment(), figure.n(), figure.what(),
                figure.target(), figure.figure(), figure.met() ? "" : "MISSED");
    }
}
