import { useTranslation } from "react-i18next";
import { formatMoment, formatRecent } from "@/entity/format";

export interface OpenSession {
  id: string;
  address: string | null;
  agent: string | null;
  started_at: string;
  last_seen_at: string;
  current: boolean;
}

/** Where a person is signed in: device, address, since when, last used; each can be ended. */
export function SessionList({ items, onEnd }: { items: OpenSession[]; onEnd?: (id: string) => void }) {
  const { t } = useTranslation();
  return (
    <ul className="profile-sessions">
      {items.map((session) => (
        <li key={session.id}>
          <div>{session.agent ?? t("account.unknownDevice")}</div>
          <div className="small dim">
            {t("account.sessionSince", { address: session.address, started: formatMoment(session.started_at), seen: formatRecent(session.last_seen_at) })}
          </div>
          {session.current
            ? <strong className="small">{t("account.thisOne")}</strong>
            : onEnd && <button type="button" className="button small" onClick={() => onEnd(session.id)}>{t("account.endSession")}</button>}
        </li>
      ))}
    </ul>
  );
}
