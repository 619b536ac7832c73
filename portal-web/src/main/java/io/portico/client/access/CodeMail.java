package io.portico.client.access;

import io.portico.model.access.OneTimeCode;
import io.portico.model.access.Token;
import io.portico.model.client.Client;
import io.portico.model.post.Mail;

/** Words the mail that carries a code. */
interface CodeMail {
    Mail write(Client client, OneTimeCode code, Token link, Asker asker);
}
