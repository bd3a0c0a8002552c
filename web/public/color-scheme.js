// Runs before the first paint, as a file of its own because the content policy allows no inline script.
(function () {
  var saved = null;
  try {
    saved = window.localStorage.getItem("candor-color-scheme");
  } catch {
    saved = null;
  }
  var dark = saved === "dark" || (saved !== "light" && window.matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
})();
