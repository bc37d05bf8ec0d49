import { useTranslation } from "react-i18next";
import { answer, http } from "@/api/client";
import { reportFailure } from "../failures";
import { useMe } from "../session";

/** Who acts as somebody else sees it on every page, and goes back from there. */
export function ActingBanner() {
  const { t } = useTranslation();
  const me = useMe();
  if (!me.acting) return null;

  async function stop() {
    await answer(http.DELETE("/api/v1/session/acting"));
    // Everything that was fetched was fetched as somebody else.
    window.location.assign("/");
  }

  return (
    <div className="shell-offline" role="status">
      <span className="grow">{t("shell.acting", { name: me.name, actor: me.acting.name })}</span>
      <button type="button" className="button small" onClick={() => void stop().catch(reportFailure)}>{t("shell.stopActing")}</button>
    </div>
  );
}
