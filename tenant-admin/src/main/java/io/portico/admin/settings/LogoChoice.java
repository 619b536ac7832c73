package io.portico.admin.settings;

import io.portico.admin.branding.Logo;

/** What shall become of the logo: it stays, it goes, or a fresh one takes its place. */
record LogoChoice(boolean goes, Logo fresh) {

    static final LogoChoice STAYS = new LogoChoice(false, null);
    static final LogoChoice GOES = new LogoChoice(true, null);

    static LogoChoice becomes(Logo fresh) {
        return new LogoChoice(false, fresh);
    }
}
