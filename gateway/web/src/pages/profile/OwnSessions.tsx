import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, http } from "@/api/client";
import { queryClient } from "@/app/query";
import { reportFailure } from "@/app/failures";
import { SessionList, type OpenSession } from "./SessionList";

const KEY = ["account", "sessions"];

/** Where one is signed in oneself. */
export function OwnSessions() {
  const { t } = useTranslation();
  const { data } = useQuery({ queryKey: KEY, queryFn: () => answer<{ items: OpenSession[] }>(http.GET("/api/v1/me/sessions")) });
  if (!data) return null;

  function after(ended: Promise<unknown>) {
    void ended.then(() => queryClient.invalidateQueries({ queryKey: KEY })).catch(reportFailure);
  }
  const end = (id: string) => after(answer(http.DELETE("/api/v1/me/sessions/{session_id}", { params: { path: { session_id: id } } })));
  const endOthers = () => after(answer(http.DELETE("/api/v1/me/sessions")));

  return (
    <section className="card profile-card">
      <h2>{t("account.sessions")}</h2>
      <SessionList items={data.items} onEnd={end} />
      {data.items.length > 1 && <button type="button" className="button profile-save" onClick={endOthers}>{t("account.endOthers")}</button>}
    </section>
  );
}
