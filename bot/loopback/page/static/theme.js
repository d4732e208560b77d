// Dark or light: as the system has it, until somebody chooses; the choice is kept by the browser alone.

import { find, icon } from "./element.js";

const asked = new URLSearchParams(location.search).get("theme");
const prefersLight = matchMedia("(prefers-color-scheme: light)");
const button = find("theme-button");

function show(theme) {
  document.documentElement.dataset.theme = theme;
  button.replaceChildren(icon(theme === "dark" ? "sun" : "moon"));
  button.setAttribute("aria-label", theme === "dark" ? "Change to light" : "Change to dark");
}

function kept() {
  try {
    return localStorage.getItem("theme");
  } catch {
    return null; // storage may be switched off
  }
}

const current = () => asked ?? kept() ?? (prefersLight.matches ? "light" : "dark");

button.addEventListener("click", () => {
  const theme = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
  try {
    localStorage.setItem("theme", theme);
  } catch {
    // not kept then
  }
  show(theme);
});
prefersLight.addEventListener("change", () => show(current()));
show(current());
