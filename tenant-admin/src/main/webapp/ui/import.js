// Without this the page is loaded again by a link, and the server says what is too much.
"use strict";
const field = document.querySelector("[data-most-files]");
field?.form.addEventListener("submit", (event) => {
  const files = [...field.files];
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  const problem = files.length > Number(field.dataset.mostFiles) ? field.dataset.tooMany
    : bytes > Number(field.dataset.mostMegabytes) * 1024 * 1024 ? field.dataset.tooLarge : "";
  const error = document.getElementById("files-error");
  error.hidden = !problem;
  error.lastElementChild.textContent = problem;
  if (!problem) return;
  event.preventDefault();
  field.setAttribute("aria-invalid", "true");
  field.focus();
});

// What was chosen, before anybody sends it.
const chosen = document.getElementById("chosen");
const said = (bytes) => {
  const unit = bytes < 999_500 ? [Math.max(1, Math.round(bytes / 1000)), "kB"] : [Math.round(bytes / 100_000) / 10, "MB"];
  return unit[0].toLocaleString(document.documentElement.lang) + "\u00a0" + unit[1];
};
const text = (tag, kind, words) => {
  const part = document.createElement(tag);
  part.className = kind;
  part.textContent = words;
  return part;
};
const line = (file) => {
  const item = document.createElement("li");
  item.append(text("span", "", file.name), " ", text("span", "soft nowrap", said(file.size)));
  const isZip = file.name.toLowerCase().endsWith(".zip");
  const tooLarge = !isZip && file.size > Number(chosen.dataset.mostMegabytes) * 1024 * 1024;
  if (tooLarge) item.append(" ", text("strong", "", chosen.dataset.tooLarge));
  return item;
};
const show = () => {
  chosen.replaceChildren(...[...field.files].map(line));
  chosen.hidden = field.files.length === 0;
};
field?.addEventListener("change", show);
if (field?.files.length) show();

const isBusy = (part) => part.contains(document.activeElement) || part.querySelector("details[open]");
const renew = (page, id) => {
  const old = document.getElementById(id);
  const fresh = page.getElementById(id);
  if (!fresh || isBusy(old)) return false;
  old.replaceWith(fresh);
  return true;
};
const look = async () => {
  let again = true;
  try {
    const answer = await fetch(location.href);
    if (answer.redirected || !answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const running = page.querySelector("[data-running]");
    again = !renew(page, "files") || running;
    renew(page, "progress");
    hide();
  } catch {
    // The connection may come back.
  }
  if (again) setTimeout(look, 1000);
};
const hide = () => document.querySelectorAll("[data-without-script]").forEach((line) => { line.hidden = true; });
if (document.querySelector("[data-running]")) {
  hide();
  setTimeout(look, 700);
}
