// A portal address is checked, and proposed from the company's name, while it is typed; sending the form checks again.
"use strict";

/** Asks the server about a field once nobody has typed for a moment; only the newest answer counts. */
const asking = (input, question, tell) => {
  let timer, asked = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const mine = ++asked;
      try {
        const answer = await fetch(`${question}=${encodeURIComponent(input.value)}`);
        if (answer.ok && mine === asked) tell(await answer.json());
      } catch {
        // Without an answer nothing is claimed.
      }
    }, 200);
  };
};

const slug = document.getElementById("slug");
if (slug) {
  const [good, bad] = document.getElementById("slug-state").children;
  const first = slug.value;
  const name = document.getElementById(slug.dataset.from ?? "");
  let own = first !== "";
  const tell = (answer) => {
    good.hidden = !answer.ok;
    bad.hidden = answer.ok;
    (answer.ok ? good : bad).lastElementChild.textContent = answer.text;
  };
  const check = asking(slug, `${slug.dataset.check}?typed`, tell);
  slug.addEventListener("input", () => {
    own = slug.value !== "";
    good.hidden = bad.hidden = true;
    if (slug.value !== first || document.getElementById("slug-error")) check();
  });
  if (name) {
    const propose = asking(name, `${slug.dataset.check}?company`, (answer) => {
      if (own) return;
      slug.value = answer.typed ?? "";
      good.hidden = bad.hidden = true;
      if (answer.ok) tell(answer);
    });
    name.addEventListener("input", () => { if (!own) propose(); });
  }
}
