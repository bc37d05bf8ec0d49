import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import { askOfAll } from "@/api/resources";
import type { Search } from "@/app/search";
import { useEntity, useMe } from "@/app/session";
import { today } from "@/entity/format";
import { fieldOf } from "@/entity/values";
import { Icon } from "@/parts/Icon";
import { Failed, NotAllowed, State } from "@/parts/states";
import { usePageTitle } from "@/parts/usePageTitle";
import { shifted } from "./barState";
import type { Day } from "./day";
import { DayFigures } from "./DayFigures";
import { DayHours } from "./DayHours";
import "./audit.css";

const PersonPick = lazy(() => import("./PersonPick"));
const RESOURCE = "audit-records";

/** What somebody did on a day, hour by hour. Person and day are in the address. */
export function DayPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const me = useMe();
  const search: Search = useSearch({ strict: false });
  const entity = useEntity(RESOURCE);
  const person = search.person ?? me.id;
  const day = search.day ?? today();
  const asked = { person_id: person, day };
  const { data, error, refetch } = useQuery({
    queryKey: keys.query(RESOURCE, "day", `${person} ${day}`),
    queryFn: () => askOfAll<Day>(RESOURCE, "day", asked),
    enabled: !!entity,
  });
  usePageTitle(t("audit.day"));
  if (!entity) return <NotAllowed />;
  const who = fieldOf(entity, "actor_id");
  const go = (next: Search) => void navigate({ to: ".", search: { person, day, ...next }, replace: true });
  return (
    <article className="audit-day" aria-busy={!data}>
      <header className="audit-day-bar">
        <h1 className="page-title">{t("audit.day")}</h1>
        <Suspense fallback={<span className="bone audit-person" />}>
          {who && <PersonPick field={who} label={who.label} value={person} onChange={(id) => id && go({ person: id })} />}
        </Suspense>
        <button type="button" className="icon-button" aria-label={t("audit.dayBefore")} onClick={() => go({ day: shifted(day, -1) })}><Icon name="chevronLeft" /></button>
        <label>
          <span className="unseen">{t("audit.dayPicked")}</span>
          <input className="input" type="date" value={day} onChange={(event) => event.target.value && go({ day: event.target.value })} />
        </label>
        <button type="button" className="icon-button" aria-label={t("audit.dayAfter")} onClick={() => go({ day: shifted(day, 1) })}><Icon name="chevronRight" /></button>
      </header>
      {error && !data && <Failed problem={asProblem(error)} onRetry={() => void refetch()} />}
      {data && data.total === 0 && <State icon="clock" title={t("audit.nothingThatDay")} />}
      {data && data.total > 0 && <DayFigures told={data} person={person} />}
      {data && data.total > 0 && <DayHours told={data} person={person} />}
    </article>
  );
}
