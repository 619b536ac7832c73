package io.portico.model.factor;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import io.portico.model.Refusal;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Limit;
import io.portico.platform.Limits;
import io.portico.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/**
 * Our side of WebAuthn. Name and origin come from {@code PORTICO_BASE_URL} alone; the person is always verified by their
 * authenticator, so a passkey is both factors at once; a challenge counts once (security.md P-6).
 */
@ApplicationScoped
public class RelyingParty {

    private static final System.Logger LOG = System.getLogger(RelyingParty.class.getName());
    private static final List<PublicKeyCredentialParameters> KEYS = List.of(
            key(COSEAlgorithmIdentifier.EdDSA), key(COSEAlgorithmIdentifier.ES256), key(COSEAlgorithmIdentifier.RS256));

    @Inject
    Settings settings;

    @Inject
    DatabaseClock clock;

    @Inject
    Limits limits;

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager webauthn = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);

    private static PublicKeyCredentialParameters key(COSEAlgorithmIdentifier algorithm) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
    }

    /** Whether browsers offer passkeys at our address: only by TLS or on this machine, and never where it is a number. */
    public boolean isPossible() {
        return site().isPossible();
    }

    /** The question to a browser for a new passkey, as JSON. {@code brand} is who asks; {@code known} are not made again. */
    public String creation(String holder, String brand, Owner owner, List<byte[]> known) {
        return Question.creation(site().name(), brand, owner, known, challenge(holder));
    }

    /** The question to a browser for a passkey it has, as JSON: one of {@code allowed}, or any when that is empty. */
    public String request(String holder, List<byte[]> allowed) {
        return Question.request(site().name(), allowed, challenge(holder));
    }

    private byte[] challenge(String holder) {
        return Challenge.fresh(settings.secret(), holder, clock.now()).bytes();
    }

    /** The passkey that a browser made; refuses what isn't the answer to a question of ours to this holder. */
    public Passkey register(String answer, String holder, String name) {
        var data = sound(() -> webauthn.parseRegistrationResponseJSON(answer));
        var challenge = take(data::getCollectedClientData, holder);
        return sound(() -> {
            webauthn.verify(data, new RegistrationParameters(property(challenge), KEYS, true, true));
            var authenticator = data.getAttestationObject().getAuthenticatorData();
            var credential = authenticator.getAttestedCredentialData();
            return new Passkey(credential.getCredentialId(), credentials.convert(credential),
                    authenticator.getSignCount(), authenticator.isFlagBE(), name, clock.now());
        });
    }

    /** What a browser answered; refuses what isn't the answer to a question of ours to this holder. */
    public Assertion read(String answer, String holder) {
        var data = sound(() -> webauthn.parseAuthenticationResponseJSON(answer));
        return new Assertion(data, take(data::getCollectedClientData, holder));
    }

    /** Refuses unless the answer was made by this passkey of this owner; notes its counter and the moment. */
    public void verify(Assertion assertion, Passkey passkey, Owner owner) {
        if (!assertion.isOf(owner.handleBytes())) throw wrong();

        sound(() -> {
            var record = new CredentialRecordImpl(null, true, passkey.isBackupEligible(), null, passkey.signCount(),
                    credentials.convert(passkey.credential()), null, null, null, null);
            return webauthn.verify(assertion.data(),
                    new AuthenticationParameters(property(assertion.challenge()), record, null, true, true));
        });
        passkey.used(assertion.data().getAuthenticatorData().getSignCount(), clock.now());
    }

    /** Takes a challenge that came back; nobody can take it again. */
    private Challenge take(Supplier<CollectedClientData> client, String holder) {
        var challenge = sound(() -> new Challenge(client.get().getChallenge().getValue()));
        if (!challenge.fits(settings.secret(), holder, clock.now())) throw new Refusal("passkey.tooLate");
        if (!limits.isOver(Limit.CHALLENGE, HexFormat.of().formatHex(challenge.bytes()))) throw new Refusal("passkey.tooLate");
        return challenge;
    }

    /** What a stranger sends is judged by libraries, and whatever they throw at it means no. */
    private static <T> T sound(Supplier<T> judged) {
        try {
            return judged.get();
        } catch (RuntimeException no) {
            LOG.log(Level.INFO, "A passkey was refused: {0}", no.getClass().getSimpleName());
            throw wrong();
        }
    }

    private ServerProperty property(Challenge challenge) {
        return ServerProperty.builder()
                .origin(new Origin(site().origin()))
                .rpId(site().name())
                .challenge(new DefaultChallenge(challenge.bytes()))
                .build();
    }

    private Site site() {
        return Site.of(settings.baseUrl());
    }

    private static Refusal wrong() {
        return new Refusal("passkey.wrong");
    }
}
