// Without this the dialog works too: its buttons and links do it all, and Check says what people would see.
"use strict";
const dialog = document.querySelector("dialog.dialog");
const leave = dialog.querySelector("[data-leave]");
document.addEventListener("keydown", event => {
  if (event.key === "Escape" && !event.isComposing) leave.click();
});
const live = dialog.querySelector("form[data-live]");
if (live) {
  const check = live.querySelector("#" + live.dataset.live);
  check.hidden = true;
  let asked = 0;
  let timer = 0;
  const look = async () => {
    const mine = ++asked;
    const fields = new URLSearchParams(new FormData(live, check));
    const answer = await fetch(live.action, { method: "POST", body: fields });
    if (!answer.ok || mine !== asked) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const id of ["people", "promise", "save"]) {
      const now = document.getElementById(id);
      const then = page.getElementById(id);
      if (now && then && now.innerHTML !== then.innerHTML) now.replaceChildren(...then.childNodes);
    }
  };
  live.addEventListener("input", event => {
    if (event.target.id === "note") return;
    clearTimeout(timer);
    timer = setTimeout(look, event.target.tagName === "TEXTAREA" ? 350 : 0);
  });
}
