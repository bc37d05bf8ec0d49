import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import { get } from "@/api/resources";
import type { RecordData } from "@/api/types";
import { useEntity } from "@/app/session";
import { RelatedList } from "@/entity/record/RelatedList";
import { PersonTag } from "@/parts/PersonTag";
import { Failed } from "@/parts/states";

/** What ties people to posts: the resource, its field that names the person, what the tie is called. */
const TIES = [
  { resource: "users", field: "manager_id", title: "organisation.reports", noNew: true },
  { resource: "position-holders", field: "user_id", title: "organisation.positions" },
  { resource: "department-deputies", field: "user_id", title: "organisation.deputyFor" },
  { resource: "departments", field: "manager_id", title: "organisation.leads", noNew: true },
  { resource: "territories", field: "manager_id", title: "organisation.leadsTerritories", noNew: true },
  { resource: "sales-team-members", field: "user_id", title: "organisation.teams" },
  { resource: "sales-teams", field: "leader_id", title: "organisation.leadsTeams", noNew: true },
];

/** The entities that the tab shows, so that they need no tabs of their own. */
export const PLACED = [
  "iam.user", "iam.position_holder", "iam.department_deputy", "iam.department", "iam.territory",
  "iam.sales_team_member", "iam.sales_team",
];

/** Where somebody stands in the company: superiors, reports, positions, deputies, teams. */
export function Placement({ person }: { person: RecordData }) {
  return (
    <div className="placement">
      <Superiors person={person} />
      {TIES.map((tie) => <Tied key={`${tie.resource}.${tie.field}`} person={person.id} {...tie} />)}
    </div>
  );
}

function Tied({ person, resource, field, title, noNew }: { person: string; resource: string; field: string; title: string; noNew?: boolean }) {
  const { t } = useTranslation();
  const entity = useEntity(resource);
  if (!entity) return null;
  return (
    <section aria-label={t(title)}>
      <h2>{t(title)}</h2>
      <RelatedList entity={entity} where={{ [field]: person }} noNew={noNew} empty={t("organisation.none")} />
    </section>
  );
}

/** The way up to whoever stands above all. */
function Superiors({ person }: { person: RecordData }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: keys.query("users", "superiors", person.id, person.manager_id),
    queryFn: () => above(person),
  });
  if (error) return <Failed problem={asProblem(error)} onRetry={() => void refetch()} />;
  return (
    <section aria-label={t("organisation.superiors")}>
      <h2>{t("organisation.superiors")}</h2>
      {data?.length === 0 && <p className="dim">{t("organisation.noSuperior")}</p>}
      <ol className="superiors" aria-busy={!data}>
        {data?.map((one) => (
          <li key={one.id}>
            <Link to="/$resource/$id" params={{ resource: "users", id: one.id }}><PersonTag name={one.name as string} /></Link>
            {typeof one.job_title === "string" && <span className="dim"> {one.job_title}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Each superior as the reader may see them, from the top down; a circle ends where it began. */
async function above(person: RecordData): Promise<RecordData[]> {
  const found: RecordData[] = [];
  const seen = new Set([person.id]);
  for (let id = person.manager_id as string | null; id && !seen.has(id);) {
    seen.add(id);
    const superior = await get("users", id);
    found.unshift(superior);
    id = (superior.manager_id as string | null) ?? null;
  }
  return found;
}
