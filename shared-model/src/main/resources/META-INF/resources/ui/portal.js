// Everything works without this; it only saves a wait, a press or a look at the clock.
"use strict";
for (const line of document.querySelectorAll("[data-countdown]")) {
  const button = document.getElementById(line.dataset.for);
  const words = line.textContent;
  const first = words.match(/\d+/);
  const end = Date.now() + 1000 * Number(line.dataset.countdown);
  const tick = () => {
    const left = Math.ceil((end - Date.now()) / 1000);
    if (left > 0) {
      line.textContent = words.replace(first[0], left);
    } else {
      line.textContent = line.dataset.after;
      button.removeAttribute("aria-disabled");
      clearInterval(timer);
    }
  };
  const timer = first && end > Date.now() ? setInterval(tick, 1000) : 0;
}
for (const box of document.querySelectorAll("[data-submit]")) {
  box.addEventListener("change", () => box.form.requestSubmit());
}
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
for (const place of document.querySelectorAll("[data-guess=zone]")) {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const select = place.querySelector("select");
  const same = (zone) => new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone === here;
  const options = [...select.options];
  const found = options.find((option) => option.value === here)
    ?? options.find((option) => { try { return same(option.value); } catch { return false; } });
  if (found) select.value = found.value;
}
for (const offer of document.querySelectorAll("[data-offer=passkey]")) {
  offer.hidden = !window.PublicKeyCredential;
}
document.querySelector("[role=alert]")?.focus();
