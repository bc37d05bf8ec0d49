import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { EntityMeta } from "@/api/types";
import { inSentence } from "@/app/i18n";
import { recentOf } from "@/app/recent";
import { can, useEntity, useMe } from "@/app/session";
import { today } from "@/entity/format";
import { fieldOf } from "@/entity/values";
import { Icon } from "@/parts/Icon";
import { usePageTitle } from "@/parts/usePageTitle";
import { ComingDays } from "./ComingDays";
import { HomeList } from "./HomeList";
import { WaitingRequests } from "./WaitingRequests";
import "./home.css";

const AHEAD = 30;

function dayAhead(days: number): string {
  return new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10);
}

/** What is mine and what is due, with what the API can tell; nothing invented. */
export function Home() {
  const { t } = useTranslation();
  const me = useMe();
  const customers = useEntity("customers");
  const assessments = useEntity("relationship-assessments");
  const carePlans = useEntity("care-plans");
  usePageTitle(t("nav.home"));
  return (
    <div className="home">
      <header className="row home-head">
        <h1 className="page-title">{t("home.hello", { name: me.name })}</h1>
        <span className="grow" />
        {customers && can(customers, "create") && (
          <Link to="/$resource/new" params={{ resource: customers.resource }} className="primary">
            <Icon name="plus" size={16} /> {t("list.new", { entity: inSentence(customers.label) })}
          </Link>
        )}
      </header>
      <div className="home-grid">
        <WaitingRequests />
        {customers && <HomeList title={t("home.mine")} entity={customers} where={{ owner_id: me.id }} sort="-updated_at" columns={firstOf(customers, ["lifecycle", "level", "updated_at"])} none={t("home.noneMine")} />}
        {customers && <HomeList title={t("home.changed")} entity={customers} sort="-updated_at" columns={firstOf(customers, ["owner_id", "updated_at"])} none={customers.about} />}
        <Due entity={assessments} field="next_review" title={t("home.reviews")} none={t("home.noReviews")} lead="customer_id" />
        <Due entity={carePlans} field="planned_on" title={t("home.care")} none={t("home.noCare")} />
        <ComingDays />
        <RecentlyOpened />
      </div>
    </div>
  );
}

function firstOf(entity: EntityMeta, names: string[]): string[] {
  return names.filter((name) => fieldOf(entity, name));
}

interface DueProps {
  entity: EntityMeta | undefined;
  field: string;
  title: string;
  none: string;
  lead?: string;
}

/** What falls due within a month, the most urgent first. */
function Due({ entity, field, title, none, lead }: DueProps) {
  if (!entity || !fieldOf(entity, field)) return null;
  return (
    <HomeList
      title={title}
      entity={entity}
      where={{ [`${field}[between]`]: `${today()},${dayAhead(AHEAD)}` }}
      sort={field}
      lead={lead}
      columns={[field]}
      none={none}
    />
  );
}

function RecentlyOpened() {
  const { t } = useTranslation();
  const recent = recentOf(useMe().id).slice(0, 8);
  if (recent.length === 0) return null;
  return (
    <section className="card home-card">
      <h2>{t("home.recent")}</h2>
      <ul>
        {recent.map(({ resource, id, title }) => (
          <li key={id}><Link to="/$resource/$id" params={{ resource, id }} className="clip">{title}</Link></li>
        ))}
      </ul>
    </section>
  );
}
