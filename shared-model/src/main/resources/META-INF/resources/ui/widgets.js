// What PrimeFaces' own head would write into the page; ours is written by hand and speaks the reader's language.
"use strict";
const { choose, none, found, list } = document.currentScript.dataset;
PrimeFaces.settings = { locale: "page", projectStage: "Production", contextPath: "", viewId: "" };
PrimeFaces.locales.page = { choose, emptySearchMessage: none, searchMessage: found, aria: { listLabel: list } };

// A widget has no place for what describes its field.
$(() => document.querySelectorAll(".ui-autocomplete-input").forEach((input) => {
  const words = [...input.closest(".field").querySelectorAll(".help, .error")];
  input.setAttribute("aria-describedby", words.map((word) => word.id).join(" "));
  input.setAttribute("aria-invalid", words.some((word) => word.matches(".error")));
}));
