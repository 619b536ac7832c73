// Ways to keep what is shown once. Without this one writes it down or prints it.
"use strict";
const lines = id => [...document.getElementById(id).querySelectorAll("li")].map(line => line.textContent.trim()).join("\n") + "\n";
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(lines(button.dataset.copy));
    button.textContent = button.dataset.copied;
  });
}
for (const button of document.querySelectorAll("[data-save]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([lines(button.dataset.save)], { type: "text/plain" }));
    link.download = button.dataset.name + ".txt";
    link.click();
    URL.revokeObjectURL(link.href);
  });
}
