import dayjs from "dayjs";
import localizedFormat from "dayjs/plugin/localizedFormat";
import relativeTime from "dayjs/plugin/relativeTime";
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { getPrefs, setPref } from "./prefs";

export const LANGUAGES = ["en", "zh-TW", "zh-CN"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language in its own words. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: "English",
  "zh-TW": "繁體中文",
  "zh-CN": "简体中文",
};

type Texts = Promise<{ default: object }>;

/** What shell, lists and forms say, and what the hand-made pages say. */
const texts: Record<Language, () => [Texts, Texts]> = {
  en: () => [import("../locale/en.json"), import("../locale/pages/en.json")],
  "zh-TW": () => [import("../locale/zh-TW.json"), import("../locale/pages/zh-TW.json")],
  "zh-CN": () => [import("../locale/zh-CN.json"), import("../locale/pages/zh-CN.json")],
};
const dayjsLocales: Record<Language, () => Promise<unknown>> = {
  en: () => Promise.resolve(),
  "zh-TW": () => import("dayjs/locale/zh-tw"),
  "zh-CN": () => import("dayjs/locale/zh-cn"),
};

/** The language of ours that fits a browser's or a profile's wish best. */
export function closest(wish: string | null | undefined): Language {
  const tag = (wish ?? "").toLowerCase();
  if (tag.startsWith("zh")) return /hant|tw|hk|mo/.test(tag) ? "zh-TW" : "zh-CN";
  return "en";
}

/** Names of entities begin small in the middle of an English sentence. */
export function inSentence(label: string): string {
  return i18next.language === "en" ? label.toLocaleLowerCase("en") : label;
}

export async function startI18n(): Promise<void> {
  dayjs.extend(relativeTime);
  dayjs.extend(localizedFormat);
  await i18next.use(initReactI18next).init({
    resources: {},
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await setLanguage(closest(getPrefs().language || navigator.language));
}

export async function setLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, "translation")) {
    const [shared, ofPages] = await Promise.all([...texts[language](), dayjsLocales[language]()]);
    i18next.addResourceBundle(language, "translation", shared.default);
    i18next.addResourceBundle(language, "translation", ofPages.default, true);
  }
  dayjs.locale(language.toLowerCase());
  document.documentElement.lang = language;
  if (getPrefs().language !== language) setPref("language", language);
  await i18next.changeLanguage(language);
}
