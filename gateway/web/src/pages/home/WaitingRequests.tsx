import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useEntity } from "@/app/session";
import { formatRecent } from "@/entity/format";
import { fieldOf, labelOf } from "@/entity/values";
import { REQUESTS, useWaiting } from "@/pages/access/waiting";

const SHOWN = 5;

/** Requests for access that wait for this person; no card where there are none. */
export function WaitingRequests() {
  const { t } = useTranslation();
  const entity = useEntity(REQUESTS);
  const { data } = useWaiting();
  if (!entity || !data || data.total === 0) return null;
  const asker = fieldOf(entity, "owner_id");
  return (
    <section className="card home-card">
      <header className="row">
        <h2 className="grow">{t("requests.waiting")}</h2>
        <Link to="/$resource" params={{ resource: REQUESTS }} className="small">{t("home.all", { count: data.total })}</Link>
      </header>
      <ul>
        {data.items.slice(0, SHOWN).map((request) => (
          <li key={request.id}>
            <Link to="/$resource" params={{ resource: REQUESTS }} className="grow clip">
              {[asker && labelOf(request, asker), request.subject_away ? t("requests.recordAway") : request.subject].filter(Boolean).join(" · ")}
            </Link>
            <span className="small dim">{formatRecent(String(request.created_at))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
