import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { answer, http } from "@/api/client";
import { reportFailure } from "@/app/failures";
import { closest, LANGUAGE_NAMES, LANGUAGES, type Language } from "@/app/i18n";
import { getPrefs, setPref, usePrefs, type Prefs } from "@/app/prefs";
import { keys } from "@/api/keys";
import type { Session } from "@/api/types";
import { queryClient } from "@/app/query";
import { useMe } from "@/app/session";
import { chooseLanguage } from "@/app/shell/TopBar";
import { getTimeZone, setTimeZone } from "@/entity/format";
import { toast } from "@/parts/toast";
import { usePageTitle } from "@/parts/usePageTitle";
import { ApiTokens } from "./ApiTokens";
import { OwnSessions } from "./OwnSessions";
import { PasswordForm } from "./PasswordForm";
import { SecondFactor } from "./SecondFactor";
import "./profile.css";

const AboutMe = lazy(() => import("./AboutMe"));

/** What is chosen here holds at once; what is typed is saved. */
export function Profile() {
  const { t, i18n } = useTranslation();
  const me = useMe();
  usePageTitle(t("profile.title"));

  async function chooseZone(zone: string) {
    await answer(http.PATCH("/api/v1/me", { body: { time_zone: zone } }));
    setTimeZone(zone);
    queryClient.setQueryData<Session | null>(keys.session, (now) => now && { ...now, user: { ...now.user, time_zone: zone } });
    toast(t("profile.kept"));
  }

  return (
    <div className="profile">
      <h1 className="page-title">{t("profile.title")}</h1>
      <p className="dim">{me.name} · {me.username}</p>
      <section className="card profile-card">
        <h2>{t("profile.languageAndTime")}</h2>
        <label>
          {t("shell.language")}
          <select className="input" value={closest(i18n.language)} onChange={(event) => void chooseLanguage(event.target.value as Language).catch(reportFailure)}>
            {LANGUAGES.map((language) => <option key={language} value={language} lang={language}>{LANGUAGE_NAMES[language]}</option>)}
          </select>
        </label>
        <label>
          {t("profile.timeZone")}
          <select className="input" value={me.time_zone ?? ""} onChange={(event) => void chooseZone(event.target.value).catch(reportFailure)}>
            {!me.time_zone && <option value="">{t("profile.zoneOfBrowser", { zone: getTimeZone() })}</option>}
            {zones(me.time_zone).map((zone) => <option key={zone} value={zone}>{zone.replaceAll("_", " ")}</option>)}
          </select>
        </label>
        {i18n.language === "zh-TW" && <PrefChoice name="rocYears" values={["off", "on"]} />}
      </section>
      <Suspense fallback={<span className="bone" style={{ width: "60%" }} />}><AboutMe /></Suspense>
      <section className="card profile-card">
        <h2>{t("profile.looks")}</h2>
        <PrefChoice name="theme" values={["system", "light", "dark"]} />
        <PrefChoice name="density" values={["comfortable", "compact"]} />
        <PrefChoice name="singleKeys" values={["on", "off"]} />
        <p className="dim small">{t("profile.singleKeysWhy")}</p>
      </section>
      <PasswordForm />
      <SecondFactor />
      <ApiTokens />
      <OwnSessions />
    </div>
  );
}

function zones(own: string | null | undefined): string[] {
  const all = Intl.supportedValuesOf("timeZone");
  return own && !all.includes(own) ? [own, ...all] : all;
}

function PrefChoice<Name extends keyof Prefs>({ name, values }: { name: Name; values: Prefs[Name][] }) {
  const { t } = useTranslation();
  usePrefs();
  const now = getPrefs()[name];
  return (
    <fieldset className="profile-choice">
      <legend>{t(`prefs.${name}`)}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={name} checked={now === value} onChange={() => setPref(name, value)} /> {t(`prefs.${value}`)}
        </label>
      ))}
    </fieldset>
  );
}
