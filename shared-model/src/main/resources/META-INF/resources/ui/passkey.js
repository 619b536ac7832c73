// Passkeys (WebAuthn). What carries data-passkey is shown only where the browser knows them; all other ways stay.
"use strict";
(() => {
  const FRESH = 4 * 60 * 1000;
  const opened = Date.now();
  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), c => c.charCodeAt(0));
  const text = buffer => buffer && btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const known = list => (list ?? []).map(one => ({ ...one, id: bytes(one.id) }));

  const ask = async (kind, question) => {
    const options = { ...question, challenge: bytes(question.challenge) };
    if (kind === "create") {
      options.user = { ...question.user, id: bytes(question.user.id) };
      options.excludeCredentials = known(question.excludeCredentials);
      return navigator.credentials.create({ publicKey: options });
    }
    options.allowCredentials = known(question.allowCredentials);
    return navigator.credentials.get({ publicKey: options });
  };

  const written = credential => {
    const from = credential.response;
    const response = { clientDataJSON: text(from.clientDataJSON) };
    if (from.attestationObject) {
      response.attestationObject = text(from.attestationObject);
      response.transports = from.getTransports?.() ?? [];
    } else {
      response.authenticatorData = text(from.authenticatorData);
      response.signature = text(from.signature);
      if (from.userHandle) response.userHandle = text(from.userHandle);
    }
    return JSON.stringify({
      id: credential.id, rawId: text(credential.rawId), type: credential.type, response,
      clientExtensionResults: credential.getClientExtensionResults(),
    });
  };

  // A question is good for five minutes: of a page that was open longer a fresh one is fetched first.
  const question = async form => {
    if (Date.now() - opened > FRESH) {
      const answer = await fetch(location.href);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById(form.id);
      if (fresh) {
        form.dataset.question = fresh.dataset.question;
        form.elements["form-token"].value = fresh.elements["form-token"].value;
      }
    }
    return JSON.parse(form.dataset.question);
  };

  const press = async form => {
    const failed = form.querySelector("[data-passkey-failed]");
    const there = form.querySelector("[data-passkey-there]");
    failed.hidden = there.hidden = true;
    try {
      const credential = await ask(form.dataset.passkey, await question(form));
      form.elements.passkey.value = written(credential);
    } catch (error) {
      (error.name === "InvalidStateError" ? there : failed).hidden = false;
      return;
    }
    form.requestSubmit(form.querySelector("[data-passkey-send]"));
  };

  if (!window.PublicKeyCredential || !navigator.credentials) return;
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.querySelector("[data-passkey-ask]").addEventListener("click", () => press(form));
    for (const part of document.querySelectorAll("[data-passkey-part]")) part.hidden = false;
    for (const part of document.querySelectorAll("[data-passkey-else]")) part.hidden = true;
  }
})();
