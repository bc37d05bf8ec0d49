import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { queryClient } from "@/app/query";
import { usePageTitle } from "@/parts/usePageTitle";
import { PasswordForm } from "./PasswordForm";
import "./profile.css";

/** A password that somebody else knows opens this page only. */
export default function FirstPassword() {
  const { t } = useTranslation();
  usePageTitle(t("profile.firstPassword"));
  return (
    <main className="profile profile-first">
      <h1 className="page-title">{t("profile.firstPassword")}</h1>
      <p className="dim">{t("profile.firstPasswordWhy")}</p>
      <PasswordForm onChanged={() => void queryClient.invalidateQueries({ queryKey: keys.session })} />
    </main>
  );
}
