import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./app/tokens.css";
import "./app/base.css";
import { App } from "./app/App";
import { fetchFirst } from "./app/first";
import { startI18n } from "./app/i18n";
import { guardCompositions } from "./app/keys";
import { applyPrefs, watchSystemTheme } from "./app/prefs";

applyPrefs();
watchSystemTheme();
guardCompositions();
// Not awaited at the top: the chunk of a language imports this one, and would wait for it forever.
void startI18n().then(fetchFirst).then(() => {
  const root = document.getElementById("root");
  if (!root) throw new Error("index.html has no #root");
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});
