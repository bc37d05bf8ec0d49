import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, http } from "@/api/client";
import { queryClient } from "@/app/query";
import { reportFailure } from "@/app/failures";
import { formatMoment, formatRecent } from "@/entity/format";

interface OwnSession {
  id: string;
  address: string | null;
  agent: string | null;
  started_at: string;
  last_seen_at: string;
  current: boolean;
}

const KEY = ["account", "sessions"];

/** Where one is signed in: device, address, since when, last used; each can be ended. */
export function OwnSessions() {
  const { t } = useTranslation();
  const { data } = useQuery({ queryKey: KEY, queryFn: () => answer<{ items: OwnSession[] }>(http.GET("/api/v1/me/sessions")) });
  if (!data) return null;

  function after(ended: Promise<unknown>) {
    void ended.then(() => queryClient.invalidateQueries({ queryKey: KEY })).catch(reportFailure);
  }
  const end = (id: string) => after(answer(http.DELETE("/api/v1/me/sessions/{session_id}", { params: { path: { session_id: id } } })));
  const endOthers = () => after(answer(http.DELETE("/api/v1/me/sessions")));

  return (
    <section className="card profile-card">
      <h2>{t("account.sessions")}</h2>
      <ul className="profile-sessions">
        {data.items.map((session) => (
          <li key={session.id}>
            <div>{session.agent ?? t("account.unknownDevice")}</div>
            <div className="small dim">
              {t("account.sessionSince", { address: session.address, started: formatMoment(session.started_at), seen: formatRecent(session.last_seen_at) })}
            </div>
            {session.current
              ? <strong className="small">{t("account.thisOne")}</strong>
              : <button type="button" className="button small" onClick={() => end(session.id)}>{t("account.endSession")}</button>}
          </li>
        ))}
      </ul>
      {data.items.length > 1 && <button type="button" className="button profile-save" onClick={endOthers}>{t("account.endOthers")}</button>}
    </section>
  );
}
