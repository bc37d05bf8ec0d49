import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import type { RecordData } from "@/api/types";
import { useEntity } from "@/app/session";
import { everyRow } from "@/entity/everyRow";
import { formatDay, today } from "@/entity/format";
import { Dialog } from "@/parts/Dialog";
import { PersonTag } from "@/parts/PersonTag";
import { Failed } from "@/parts/states";
import { Tag } from "@/parts/Tag";
import { DEPUTY, termOf } from "./Terms";
import { isOn, type Term } from "./appointments";
import "./terms.css";

interface StandIn {
  resource: string;
  id: string;
  label: string;
  holders: string[];
  deputies: Term[];
}

/** Who stands in for whom today: deputies of posts and of the managers of departments. */
export default function StandInsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const departments = useEntity("departments");
  const { data, error, refetch } = useQuery({
    queryKey: keys.few("position-holders", { sort: "stand-ins" }),
    queryFn: ({ signal }) => standIns(!!departments, signal),
  });
  return (
    <Dialog title={t("terms.standIns")} onClose={onClose} size="wide">
      {error && <Failed problem={asProblem(error)} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className="dim">{t("terms.nobodyStandsIn")}</p>}
      {data && data.length > 0 && (
        <div className="standins-scroll" tabIndex={-1}>
          <table className="standins" aria-label={t("terms.standIns")}>
            <thead>
              <tr><th scope="col">{t("terms.post")}</th><th scope="col">{t("terms.holder")}</th><th scope="col">{t("terms.deputy")}</th></tr>
            </thead>
            <tbody>
              {data.map((one) => (
                <tr key={one.id}>
                  <td><Link to="/$resource/$id" params={{ resource: one.resource, id: one.id }}>{one.label}</Link></td>
                  <td>{one.holders.length ? one.holders.map((name) => <PersonTag key={name} name={name} />) : <Tag tone="yellow">{t("terms.vacantToday")}</Tag>}</td>
                  <td>{one.deputies.map((term) => <div key={term.id}><PersonTag name={term.name} /> {term.to && <span className="dim small">{t("terms.until", { to: formatDay(term.to) })}</span>}</div>)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Dialog>
  );
}

async function standIns(withDepartments: boolean, signal: AbortSignal): Promise<StandIn[]> {
  const [holders, deputies, departments] = await Promise.all([
    everyRow("position-holders", undefined, signal),
    withDepartments ? everyRow("department-deputies", undefined, signal) : [],
    withDepartments ? everyRow("departments", undefined, signal) : [],
  ]);
  return [...ofPosts(holders), ...ofDepartments(deputies, departments)].filter((one) => one.deputies.length > 0);
}

function ofPosts(rows: RecordData[]): StandIn[] {
  const found = new Map<string, StandIn>();
  for (const row of rows.filter((one) => isOn(termOf(one), today()))) {
    const id = row.position_id as string;
    const one = found.get(id) ?? { resource: "positions", id, label: row._labels?.position_id ?? "", holders: [], deputies: [] };
    if (row.standing === DEPUTY) one.deputies.push(termOf(row));
    else one.holders.push(termOf(row).name);
    found.set(id, one);
  }
  return [...found.values()];
}

function ofDepartments(rows: RecordData[], departments: RecordData[]): StandIn[] {
  return departments.map((department) => {
    const manager = department._labels?.manager_id;
    const deputies = rows.filter((row) => row.department_id === department.id).map(termOf).filter((term) => isOn(term, today()));
    return { resource: "departments", id: department.id, label: String(department.name), holders: manager ? [manager] : [], deputies };
  });
}
