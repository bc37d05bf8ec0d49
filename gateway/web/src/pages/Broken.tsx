import { useTranslation } from "react-i18next";
import { asProblem, Problem } from "@/api/problem";
import { Failed, State } from "@/parts/states";

/** The page itself broke: what is typed is kept in drafts, so loading again costs nothing. */
export function Broken({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const again = () => window.location.reload();
  if (error instanceof Problem) return <Failed problem={asProblem(error)} onRetry={again} />;
  return (
    <State
      icon="alert"
      title={t("state.broken")}
      actions={<button type="button" className="button" onClick={again}>{t("state.reload")}</button>}
    >
      <p>{t("state.brokenWhy")}</p>
      <p className="small">{error instanceof Error ? error.message : null}</p>
    </State>
  );
}
