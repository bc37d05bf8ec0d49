import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import { list } from "@/api/resources";
import type { EntityMeta, RecordData } from "@/api/types";
import { useEntity } from "@/app/session";
import { formatDay, today } from "@/entity/format";
import { fieldOf, labelOf, titleOf } from "@/entity/values";
import { nextDay } from "./nextDay";

const AHEAD = 14;
const MOST = 200;

interface Day {
  id: string;
  resource: string;
  on: string;
  who: string;
  what: string;
}

/** Birthdays and important dates of one's own contacts in the next two weeks, the nearest first. */
export function ComingDays() {
  const { t } = useTranslation();
  const contacts = useWithFilter("contacts", "birthday_within");
  const dates = useWithFilter("important-dates", "coming_within");
  const birthdays = useComing(contacts, "birthday_within");
  const others = useComing(dates, "coming_within");
  if (!contacts && !dates) return null;
  const days = [
    ...(birthdays.data?.items ?? []).map((one) => birthdayOf(contacts, one, t("home.birthday"))),
    ...(others.data?.items ?? []).map((one) => importantDay(dates, one)),
  ].flatMap((day) => day ?? []).sort((a, b) => a.on.localeCompare(b.on));
  const error = birthdays.error ?? others.error;
  const loading = birthdays.isLoading || others.isLoading;
  return (
    <section className="card home-card" aria-busy={loading}>
      <h2>{t("home.comingDays")}</h2>
      {error && <p className="danger small">{asProblem(error).message}</p>}
      {loading && <p><span className="bone" style={{ width: "60%" }} /></p>}
      {!loading && !error && days.length === 0 && <p className="dim">{t("home.noComingDays")}</p>}
      <ul>
        {days.map(({ id, resource, on, who, what }) => (
          <li key={id}>
            <Link to="/$resource/$id" params={{ resource, id }} className="grow clip">{who}</Link>
            <span className="small dim clip">{what}</span>
            <time className="small dim" dateTime={on}>{formatDay(on)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The entity, where this person may filter it so: who may not see birthdays is not told of them. */
function useWithFilter(resource: string, filter: string): EntityMeta | undefined {
  const entity = useEntity(resource);
  return entity?.named_filters.some(({ name }) => name === filter) ? entity : undefined;
}

function useComing(entity: EntityMeta | undefined, filter: string) {
  const resource = entity?.resource ?? "";
  const query = { where: { [filter]: String(AHEAD) }, limit: MOST };
  return useQuery({
    queryKey: keys.few(resource, query),
    queryFn: ({ signal }) => list(resource, query, undefined, signal),
    enabled: !!entity,
  });
}

function birthdayOf(contacts: EntityMeta | undefined, record: RecordData, what: string): Day | undefined {
  if (!contacts || typeof record.birthday !== "string") return undefined;
  return { id: record.id, resource: contacts.resource, on: nextDay(record.birthday, today()), who: titleOf(contacts, record), what };
}

function importantDay(dates: EntityMeta | undefined, record: RecordData): Day | undefined {
  const contact = dates && fieldOf(dates, "contact_id");
  if (!dates || typeof record.day !== "string") return undefined;
  const on = record.is_yearly ? nextDay(record.day, today()) : record.day;
  return { id: record.id, resource: dates.resource, on, who: (contact && labelOf(record, contact)) || titleOf(dates, record), what: titleOf(dates, record) };
}
