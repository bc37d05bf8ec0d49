import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { fromWall } from "@/entity/fields/dates";
import { dayOf } from "@/entity/format";
import { bandsOf, clock, twoDigits, type Band, type Day } from "./day";
import { operationWord } from "./words";
import { useAuditMeta } from "./useAuditMeta";

/** A band for each hour: how much, of what, and where nothing was. */
export function DayHours({ told, person }: { told: Day; person: string }) {
  const { t } = useTranslation();
  const bands = bandsOf(told);
  const most = Math.max(...bands.map(({ count }) => count));
  const day = dayOf(told.since);
  return (
    <ol className="card audit-hours" aria-label={t("audit.hours")}>
      {bands.map((band) => <Hour key={band.hour} band={band} most={most} day={day} person={person} />)}
    </ol>
  );
}

function Hour({ band, most, day, person }: { band: Band; most: number; day: string; person: string }) {
  const { t } = useTranslation();
  const meta = useAuditMeta();
  const begins = fromWall(`${day}T${twoDigits(band.hour)}:00`);
  const ends = new Date(Date.parse(begins) + 60 * 60 * 1000).toISOString();
  const search = { "filter[actor_id]": person, "filter[at][gte]": begins, "filter[at][lt]": ends, sort: "at" };
  return (
    <li>
      <span className="audit-hour">{twoDigits(band.hour)}:00</span>
      <span className="audit-band">
        {band.count > 0 && (
          <>
            <svg className="audit-bar-fill" width={Math.max(2, Math.round((240 * band.count) / most))} height={10} aria-hidden="true" />
            <Link to="/$resource" params={{ resource: "audit-records" }} search={search}>{t("audit.things", { count: band.count })}</Link>
            <span className="small dim">
              {band.operations.map(({ operation, count }) => `${operationWord(meta, operation)} ${count}`).join(" · ")}
            </span>
          </>
        )}
        {band.gaps.map((gap) => (
          <span key={gap.since} className="small audit-gap">
            {t("audit.gap", { from: clock(gap.since), to: clock(gap.until), count: gap.minutes })}
          </span>
        ))}
      </span>
    </li>
  );
}
