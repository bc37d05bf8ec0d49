import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import { ask } from "@/api/resources";
import type { EntityMeta, RecordData } from "@/api/types";
import { can, useEntity } from "@/app/session";
import { Rating } from "@/entity/fields/Value";
import { RelatedList } from "@/entity/record/RelatedList";
import { fieldOf } from "@/entity/values";
import { Icon } from "@/parts/Icon";
import { Failed, NotAllowed, State } from "@/parts/states";
import { ScoreLine } from "./ScoreLine";
import { TrendMark } from "./TrendMark";

const SIDES = ["loyalty", "satisfaction", "credit", "potential", "influence"] as const;

export interface Assessed {
  id: string;
  assessed_on: string;
  score: string | null;
  next_review: string | null;
  loyalty: number;
  satisfaction: number;
  credit: number;
  potential: number;
  influence: number;
}

interface Course {
  items: Assessed[];
  trend: string | null;
  change: string | null;
}

/** The relationship with a customer: newest scorecard, course of the score, all assessments. */
export function Scorecard({ customer }: { customer: RecordData }) {
  const entity = useEntity("relationship-assessments");
  const { data, error, refetch } = useQuery({
    queryKey: keys.query("customers", "assessment_trend", customer.id),
    queryFn: () => ask<Course>("customers", "assessment_trend", customer.id),
  });
  if (!entity) return <NotAllowed permission="customers.relationship_assessment.view" />;
  if (error) return <Failed problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (!data) return <div className="scorecard" aria-busy="true"><div className="card score-card"><span className="bone" style={{ width: "60%" }} /></div></div>;
  const newest = data.items.at(-1);
  if (!newest) return <NeverAssessed entity={entity} customer={customer} />;
  return (
    <>
      <div className="scorecard">
        <Card entity={entity} newest={newest} before={data.items.at(-2)} course={data} customer={customer} />
        <ScoreLine items={data.items} />
      </div>
      <RelatedList entity={entity} where={{ customer_id: customer.id }} columns={["assessed_on", "score", ...SIDES]} noNew />
    </>
  );
}

interface CardProps {
  entity: EntityMeta;
  newest: Assessed;
  before?: Assessed;
  course: Course;
  customer: RecordData;
}

function Card({ entity, newest, before, course, customer }: CardProps) {
  const { t } = useTranslation();
  return (
    <section className="card score-card" aria-label={t("standing.newest", { date: newest.assessed_on })}>
      <header className="row">
        <div className="grow">
          <div className="score-figure">
            {newest.score ?? "–"} <span className="dim small">{t("standing.ofFive")}</span> <TrendMark trend={course.trend} />
          </div>
          <p className="dim small">{t("standing.newest", { date: newest.assessed_on })}</p>
        </div>
        <AssessButton entity={entity} customer={customer} />
      </header>
      <table className="score-sides">
        <tbody>
          {SIDES.map((side) => (
            <tr key={side}>
              <th scope="row">{fieldOf(entity, side)?.label}</th>
              <td><Rating value={newest[side]} /></td>
              <td className="numeric"><Change now={newest[side]} before={before?.[side]} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      {newest.next_review && <p className="small">{t("standing.nextReview", { date: newest.next_review })}</p>}
    </section>
  );
}

function Change({ now, before }: { now: number; before?: number }) {
  const { t } = useTranslation();
  if (before === undefined || now === before) return <span className="dim" aria-label={t("standing.same")}>±0</span>;
  return now > before ? <span className="score-up">+{now - before}</span> : <span className="score-down">−{before - now}</span>;
}

function AssessButton({ entity, customer, first }: { entity: EntityMeta; customer: RecordData; first?: boolean }) {
  const { t } = useTranslation();
  if (!can(entity, "create")) return null;
  return (
    <Link
      to="/$resource/new"
      params={{ resource: entity.resource }}
      search={{ "set[customer_id]": customer.id, back: `/customers/${customer.id}?tab=standing` }}
      className={first ? "primary" : "button"}
    >
      <Icon name="plus" size={16} /> {t("standing.assess")}
    </Link>
  );
}

function NeverAssessed({ entity, customer }: { entity: EntityMeta; customer: RecordData }) {
  const { t } = useTranslation();
  return (
    <State icon="heart" title={t("standing.never")} actions={<AssessButton entity={entity} customer={customer} first />}>
      {t("standing.neverWhy")}
    </State>
  );
}
