import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { queryClient } from "@/app/query";
import { usePageTitle } from "@/parts/usePageTitle";
import { SecondFactor } from "./SecondFactor";
import "./profile.css";

/** A role that demands a second factor opens this page only until there is one. */
export default function FirstSecondFactor() {
  const { t } = useTranslation();
  usePageTitle(t("account.first"));
  return (
    <main className="profile profile-first">
      <h1 className="page-title">{t("account.first")}</h1>
      <p className="dim">{t("account.firstWhy")}</p>
      <SecondFactor onSetUp={() => void queryClient.invalidateQueries({ queryKey: keys.session })} />
    </main>
  );
}
