import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { closest, LANGUAGE_NAMES, LANGUAGES, setLanguage } from "@/app/i18n";
import "./sign-in.css";

/** A page for people whom nobody knows yet: one card, and the languages below it. */
export function Outside({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation();
  return (
    <main className="sign-in">
      {children}
      <div className="row" role="group" aria-label={t("shell.language")}>
        {LANGUAGES.map((language) => (
          <button
            key={language}
            type="button"
            className="button quiet small"
            lang={language}
            aria-pressed={closest(i18n.language) === language}
            onClick={() => void setLanguage(language)}
          >
            {LANGUAGE_NAMES[language]}
          </button>
        ))}
      </div>
    </main>
  );
}
