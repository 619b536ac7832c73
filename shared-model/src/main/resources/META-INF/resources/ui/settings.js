// The settings work without this; it only shows what is typed before it is saved. Comes after address.js.
"use strict";
const form = document.getElementById("settings");
const field = (id) => document.getElementById(id);

// The colour: what becomes of it, and how it looks.
const guard = field("guard");
const tellAccent = (answer) => {
  guard.hidden = !answer.ok;
  field("accent-state").textContent = answer.ok ? "" : answer.text;
  if (!answer.ok) return;
  field("swatch").value = answer.accent;
  for (const scope of document.querySelectorAll(".brand-scope")) {
    scope.style.setProperty("--accent", answer.accent);
    scope.style.setProperty("--accent-ink", answer.ink);
  }
  guard.querySelector(".strong").textContent = answer.title;
  guard.querySelector(".tones").replaceChildren(...answer.tones.map((tone) => {
    const line = document.createElement("li");
    const sample = document.createElement("span");
    const text = document.createElement("span");
    sample.className = `tone tone--${tone.sample}`;
    sample.setAttribute("aria-hidden", "true");
    text.textContent = tone.text;
    line.append(sample, text);
    return line;
  }));
};
const askAccent = asking(field("accent"), `${form.dataset.checks}/accent?typed`, tellAccent);
field("swatch").hidden = false;
field("swatch").value = field("accent").value;
field("swatch").addEventListener("input", () => {
  field("accent").value = field("swatch").value;
  askAccent();
});
field("accent").addEventListener("input", askAccent);
if (!field("accent-error")) askAccent();

// Name and logo, wherever the preview has them.
let picked = null;
const showBrand = () => {
  const name = field("name").value.trim();
  const logo = picked ?? (field("logoRemoved")?.checked ? null : form.dataset.logo);
  for (const brand of document.querySelectorAll("[data-brand]")) {
    const picture = document.createElement("img");
    if (logo) Object.assign(picture, { src: logo, alt: name });
    brand.replaceChildren(logo ? picture : name);
  }
  for (const line of document.querySelectorAll("[data-named]")) {
    line.textContent = line.dataset.named.replaceAll("{}", name);
  }
};
field("name").addEventListener("input", showBrand);
field("logoRemoved")?.addEventListener("change", showBrand);
field("logo").addEventListener("change", () => {
  if (picked) URL.revokeObjectURL(picked);
  const file = field("logo").files[0];
  picked = file && /^image\/(png|jpeg)$/.test(file.type) ? URL.createObjectURL(file) : null;
  showBrand();
});

// What else a client would read.
const showRest = () => {
  for (const line of document.querySelectorAll("[data-text]")) line.textContent = field(line.dataset.text).value;
  for (const line of document.querySelectorAll("[data-method]")) line.hidden = field("method").value !== line.dataset.method;
};
field("contact").addEventListener("input", showRest);
field("method").addEventListener("change", showRest);
showRest();

// The mail, written anew by the server as it would be sent. A fresh frame each time: the way back stays as short as it was.
const letter = Object.assign(document.createElement("form"), { method: "post", enctype: "multipart/form-data", hidden: true });
document.body.append(letter);
const typed = () => [...form.elements].filter((one) => one.name && (one.type !== "checkbox" || one.checked)).map((one) => {
  const copy = Object.assign(document.createElement("input"), { name: one.name, type: one.type === "file" ? "file" : "hidden" });
  if (one.type === "file") copy.files = one.files;
  else copy.value = one.value;
  return copy;
});
let toShow;
form.addEventListener("submit", () => clearTimeout(toShow));
form.addEventListener("input", () => {
  clearTimeout(toShow);
  toShow = setTimeout(() => {
    for (const shown of document.querySelectorAll(".screen--mail iframe")) {
      const fresh = shown.cloneNode();
      letter.action = shown.src || shown.dataset.src;
      fresh.dataset.src = letter.action;
      fresh.removeAttribute("src");
      fresh.removeAttribute("loading");
      shown.replaceWith(fresh);
      letter.target = fresh.name;
      letter.replaceChildren(...typed());
      letter.submit();
    }
  }, 400);
});

for (const button of document.querySelectorAll("[data-copy]")) {
  const source = field(button.dataset.copy);
  button.hidden = false;
  button.addEventListener("click", async () => {
    source.select();
    try {
      await navigator.clipboard.writeText(source.value);
    } catch {
      document.execCommand("copy");
    }
    button.nextElementSibling.textContent = button.dataset.done;
    button.textContent = button.dataset.done;
  });
}
