import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { answer, http } from "@/api/client";
import { Avatar } from "@/parts/PersonTag";
import { Icon } from "@/parts/Icon";
import { Menu } from "@/parts/Menu";
import { keyCaps } from "../keys";
import { closest, LANGUAGE_NAMES, LANGUAGES, setLanguage, type Language } from "../i18n";
import { signOut, useMe } from "../session";
import { switchTheme } from "./shellCommands";
import { usePrefs } from "../prefs";
import { reportFailure } from "../failures";

/** The language at once, and in the profile for the next sign-in. */
export async function chooseLanguage(language: Language): Promise<void> {
  await setLanguage(language);
  await answer(http.PATCH("/api/v1/me", { body: { language } }));
}

export function TopBar({ onSearch, onKeys }: { onSearch: () => void; onKeys: () => void }) {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  usePrefs();
  const dark = document.documentElement.dataset.theme === "dark";
  return (
    <header className="shell-top">
      <button type="button" className="shell-search" onClick={onSearch}>
        <Icon name="search" size={16} />
        <span className="grow clip">{t("shell.search")}</span>
        <kbd>{keyCaps("mod+k").join(" ")}</kbd>
      </button>
      <div className="grow" />
      <Menu
        label={t("shell.language")}
        items={LANGUAGES.map((language) => ({
          id: language,
          label: LANGUAGE_NAMES[language],
          checked: closest(i18n.language) === language,
          run: () => void chooseLanguage(language).catch(reportFailure),
        }))}
      >
        <Icon name="globe" />
      </Menu>
      <button type="button" className="icon-button" aria-label={t("shell.theme")} title={t("shell.theme")} onClick={switchTheme}>
        <Icon name={dark ? "sun" : "moon"} />
      </button>
      <Menu
        label={t("shell.account", { name: me.name })}
        items={[
          { id: "profile", label: t("profile.title"), icon: "person", run: () => void navigate({ to: "/profile" }) },
          { id: "keys", label: t("command.keys"), icon: "keyboard", hint: "?", run: onKeys },
          { id: "out", label: t("shell.signOut"), icon: "signOut", separated: true, run: () => void signOut().catch(reportFailure) },
        ]}
      >
        <Avatar name={me.name} />
      </Menu>
    </header>
  );
}
