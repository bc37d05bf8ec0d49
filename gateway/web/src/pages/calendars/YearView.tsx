import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import { ask } from "@/api/resources";
import type { EntityMeta, RecordData } from "@/api/types";
import { reportFailure } from "@/app/failures";
import type { Search } from "@/app/search";
import { today } from "@/entity/format";
import { runCommand } from "@/entity/write";
import { Icon } from "@/parts/Icon";
import { Failed } from "@/parts/states";
import { toast } from "@/parts/toast";
import { Month } from "./Month";
import type { YearDay } from "./day";
import { useYearKeys } from "./useYearKeys";

const DayDialog = lazy(() => import("./DayDialog"));
const ImportDialog = lazy(() => import("./ImportDialog"));

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

interface YearViewProps {
  entity: EntityMeta;
  calendar: RecordData;
  locked?: boolean;
}

/** A year as twelve small months: what is worked, what is off, and what is unlike its weekday. */
export function YearView({ entity, calendar, locked }: YearViewProps) {
  const { t } = useTranslation();
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const year = Number(search.year) || Number(today().slice(0, 4));
  const { data, error, refetch } = useQuery({
    queryKey: keys.query(entity.resource, "year", calendar.id, year),
    queryFn: () => ask<{ days: YearDay[] }>(entity.resource, "year", calendar.id, { year: String(year) }),
  });
  const days = useMemo(() => new Map(data?.days.map((day) => [day.day, day])), [data]);
  const [open, setOpen] = useState<string | null>(null);
  const [importing, setImporting] = useState(false);
  const show = (wanted: number) => void navigate({ to: ".", search: { ...search, year: String(wanted) }, replace: true });
  const { focused, handlers, box } = useYearKeys({ year, onOpen: locked ? undefined : setOpen });

  async function copy() {
    try {
      const told = await runCommand<{ added: number }>(entity, "copy_year", calendar.id, { source: year - 1, year });
      toast(t("calendar.copied", { count: told.added, year: year - 1 }));
    } catch (reason) {
      reportFailure(reason);
    }
  }

  if (error) return <Failed problem={asProblem(error)} onRetry={() => void refetch()} />;
  const marked = [...days.values()].filter((day) => day.name);
  const chosen = open ? days.get(open) : undefined;
  return (
    <section className="year" aria-label={t("calendar.year", { year })}>
      <div className="row year-bar">
        <button type="button" className="icon-button" aria-label={t("calendar.show", { year: year - 1 })} onClick={() => show(year - 1)}><Icon name="chevronLeft" /></button>
        <h2 className="numeric">{year}</h2>
        <button type="button" className="icon-button" aria-label={t("calendar.show", { year: year + 1 })} onClick={() => show(year + 1)}><Icon name="chevronRight" /></button>
        <span className="dim" role="status">{data && t("calendar.workdays", { count: data.days.filter((day) => day.minutes > 0).length })}</span>
        <span className="grow" />
        {!locked && <button type="button" className="button" onClick={() => void copy()}>{t("calendar.copyYear", { year: year - 1 })}</button>}
        {!locked && <button type="button" className="button" onClick={() => setImporting(true)}>{t("calendar.import")}</button>}
      </div>
      <Legend />
      <div ref={box} className="months" aria-busy={!data} {...handlers}>
        {MONTHS.map((month) => <Month key={month} year={year} month={month} days={days} focused={focused} onOpen={locked ? undefined : setOpen} />)}
      </div>
      {data && marked.length === 0 && <p className="dim">{t("calendar.noneMarked", { year })}</p>}
      <Suspense>
        {chosen && <DayDialog entity={entity} calendar={calendar.id} day={chosen} onClose={() => setOpen(null)} />}
        {importing && <ImportDialog entity={entity} calendar={calendar.id} onClose={() => setImporting(false)} />}
      </Suspense>
    </section>
  );
}

function Legend() {
  const { t } = useTranslation();
  return (
    <ul className="year-legend small">
      {(["worked", "off", "holiday", "instead"] as const).map((kind) => (
        <li key={kind}><span className="day" data-kind={kind} aria-hidden="true">{kind === "instead" ? "＋" : ""}</span> {t(`calendar.kind.${kind}`)}</li>
      ))}
    </ul>
  );
}
