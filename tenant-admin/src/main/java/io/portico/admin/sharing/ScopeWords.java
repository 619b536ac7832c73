package io.portico.admin.sharing;

import io.portico.model.sharing.Scope;
import io.portico.web.Msg;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** Says in a line what somebody may see. */
@RequestScoped
public class ScopeWords {

    @Inject
    Msg msg;

    String of(Scope scope) {
        var statuses = ShareForm.CHOICES.stream()
                .filter(scope.statuses()::contains)
                .map(state -> msg.get("share.state." + state))
                .collect(Collectors.joining(", "));
        var what = msg.of("access.sees", statuses);
        return scope.until() == null ? what : msg.of("access.seesUntil", statuses, scope.until());
    }
}
