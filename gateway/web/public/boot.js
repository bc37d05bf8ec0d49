// Runs before the first paint, so that nobody sees a flash of the other theme.
(function () {
  var root = document.documentElement;
  function read(key) {
    try {
      return window.localStorage.getItem("guanxi." + key);
    } catch {
      return null; // storage may be forbidden; the defaults below then hold
    }
  }
  var wish = read("theme") || "system";
  var dark =
    wish === "dark" ||
    (wish === "system" && window.matchMedia("(prefers-color-scheme: dark)").matches);
  root.dataset.theme = dark ? "dark" : "light";
  root.dataset.mantineColorScheme = root.dataset.theme;
  root.dataset.density = read("density") || "comfortable";
  root.lang = read("language") || navigator.language || "en";
})();
