import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatNumber } from "@/entity/format";
import { clock, type Day } from "./day";
import { operationWord } from "./words";
import { useAuditMeta } from "./useAuditMeta";

/** The first and the last, how much of each kind, and what was refused; each count opens its records. */
export function DayFigures({ told, person }: { told: Day; person: string }) {
  const { t } = useTranslation();
  const meta = useAuditMeta();
  const within = { "filter[actor_id]": person, "filter[at][gte]": told.since, "filter[at][lt]": told.until, sort: "at" };
  const figures = [
    { label: t("audit.total"), count: told.total, search: within },
    { label: t("audit.refused"), count: told.refused, search: { ...within, "filter[result][ne]": "allowed" } },
    ...Object.entries(told.operations).map(([operation, count]) => ({
      label: operationWord(meta, operation), count, search: { ...within, "filter[operation]": operation },
    })),
  ];
  return (
    <dl className="card audit-figures">
      <div><dt>{t("audit.first")}</dt><dd>{told.first && clock(told.first)}</dd></div>
      <div><dt>{t("audit.last")}</dt><dd>{told.last && clock(told.last)}</dd></div>
      {figures.map(({ label, count, search }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd><Link to="/$resource" params={{ resource: "audit-records" }} search={search}>{formatNumber(count)}</Link></dd>
        </div>
      ))}
    </dl>
  );
}
