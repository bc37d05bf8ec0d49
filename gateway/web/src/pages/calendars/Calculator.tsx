import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem, fieldErrors } from "@/api/problem";
import { ask } from "@/api/resources";
import type { RecordData } from "@/api/types";
import { fromWall, toWall } from "@/entity/fields/dates";
import { formatMoment, fullMoment } from "@/entity/format";
import { Failed } from "@/parts/states";

interface Told {
  is_working_day: boolean;
  is_working: boolean;
  next_working_at: string | null;
}

const RESOURCE = "working-calendars";
const MINUTE = 60_000;

/** Whether it is working time now and when work goes on; when so many working hours will have passed. */
export function Calculator({ calendar }: { calendar: RecordData }) {
  const { t } = useTranslation();
  return (
    <section className="calculator" aria-label={t("calendar.calculator")}>
      <Now calendar={calendar} />
      <DueIn calendar={calendar} />
    </section>
  );
}

function Now({ calendar }: { calendar: RecordData }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: keys.query(RESOURCE, "moment", calendar.id),
    queryFn: () => ask<Told>(RESOURCE, "moment", calendar.id),
    refetchInterval: MINUTE,
  });
  if (error) return <Failed problem={asProblem(error)} onRetry={() => void refetch()} />;
  const { is_working_day: day, is_working: now, next_working_at: next } = data ?? {};
  return (
    <div className="card calculator-card" aria-busy={!data}>
      <h2>{t("calendar.now")}</h2>
      {data && <p>{t(day ? "calendar.todayWorked" : "calendar.todayOff")} {t(now ? "calendar.worksNow" : "calendar.restsNow")}</p>}
      {data && !now && <p>{next ? <span title={fullMoment(next)}>{t("calendar.goesOn", { moment: formatMoment(next) })}</span> : t("calendar.never")}</p>}
    </div>
  );
}

function DueIn({ calendar }: { calendar: RecordData }) {
  const { t } = useTranslation();
  const [from, setFrom] = useState(() => toWall(new Date().toISOString()));
  const [hours, setHours] = useState("8");
  const [due, setDue] = useState("");
  const [refusal, setRefusal] = useState("");

  async function work() {
    const minutes = Math.round(Number(hours) * 60);
    if (!from || !Number.isFinite(minutes) || minutes < 0) return setRefusal(t("calendar.askNumbers"));
    setRefusal("");
    try {
      setDue((await ask<{ due_at: string }>(RESOURCE, "due", calendar.id, { start: fromWall(from), minutes: String(minutes) })).due_at);
    } catch (reason) {
      setDue("");
      setRefusal(Object.values(fieldErrors(asProblem(reason))).join(" "));
    }
  }

  return (
    <form
      className="card calculator-card"
      onSubmit={(event) => {
        event.preventDefault();
        void work();
      }}
    >
      <h2>{t("calendar.due")}</h2>
      <div className="calculator-fields">
        <label>{t("calendar.dueFrom")}<input className="input" type="datetime-local" value={from} onChange={(event) => setFrom(event.target.value)} /></label>
        <label>{t("calendar.dueHours")}<input className="input" inputMode="decimal" value={hours} onChange={(event) => setHours(event.target.value)} /></label>
        <button type="submit" className="button">{t("calendar.work")}</button>
      </div>
      {refusal && <p role="alert" className="field-error">{refusal}</p>}
      <p role="status">{due && <span title={fullMoment(due)}>{t("calendar.dueAt", { moment: formatMoment(due) })}</span>}</p>
    </form>
  );
}
