// Runs before the first paint, so that nobody sees a flash of the other theme; and asks for what the
// application will need first while the code of the application is itself still on its way.
(function () {
  var root = document.documentElement;
  var words = document.currentScript.dataset.words;
  function read(key) {
    try {
      return window.localStorage.getItem("guanxi." + key);
    } catch {
      return null; // storage may be forbidden; the defaults below then hold
    }
  }
  // As closest() in src/app/i18n.ts has it.
  function closest(wish) {
    var tag = wish.toLowerCase();
    if (tag.indexOf("zh") !== 0) return "en";
    return /hant|tw|hk|mo/.test(tag) ? "zh-TW" : "zh-CN";
  }
  function preload(file) {
    var link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = file;
    document.head.appendChild(link);
  }
  function ask(path) {
    var answer = fetch(path, { headers: { "Accept-Language": root.lang } });
    answer.catch(function () {}); // src/api/ahead.ts asks again, where a failure is told
    return answer;
  }
  var wish = read("theme") || "system";
  var dark =
    wish === "dark" ||
    (wish === "system" && window.matchMedia("(prefers-color-scheme: dark)").matches);
  root.dataset.theme = dark ? "dark" : "light";
  root.dataset.mantineColorScheme = root.dataset.theme;
  root.dataset.density = read("density") || "comfortable";
  root.lang = closest(read("language") || navigator.language || "en");
  if (words) JSON.parse(words)[root.lang].forEach(preload);
  if (window.location.pathname === "/sign-in") return;
  window.guanxiAhead = { language: root.lang, answers: {} };
  ["/api/v1/session", "/api/v1/meta"].forEach(function (path) {
    window.guanxiAhead.answers[path] = ask(path);
  });
})();
