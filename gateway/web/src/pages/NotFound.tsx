import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { State } from "@/parts/states";

export function NotFound() {
  const { t } = useTranslation();
  return (
    <State icon="search" title={t("state.noPage")} actions={<Link to="/" className="button">{t("state.toHome")}</Link>}>
      {t("state.noPageWhy")}
    </State>
  );
}
