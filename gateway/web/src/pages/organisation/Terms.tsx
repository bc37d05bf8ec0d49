import { useQuery } from "@tanstack/react-query";
import { Link, useRouterState } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import type { RecordData } from "@/api/types";
import { inSentence } from "@/app/i18n";
import { can, useEntity } from "@/app/session";
import { everyRow } from "@/entity/everyRow";
import { formatDay, today } from "@/entity/format";
import { Icon } from "@/parts/Icon";
import { PersonTag } from "@/parts/PersonTag";
import { Failed } from "@/parts/states";
import { Tag } from "@/parts/Tag";
import { gapsOf, isOn, placeOf, reachOf, type Stretch, type Term } from "./appointments";
import "./terms.css";

export const DEPUTY = "deputy";

/** The appointments of a post or team as terms. */
export function useTerms(resource: string, where: Record<string, string>) {
  return useQuery({
    queryKey: keys.few(resource, { where, sort: "terms" }),
    queryFn: async ({ signal }) => (await everyRow(resource, "starts_on", signal, where)).map(termOf).sort(holdersFirst),
  });
}

const holdersFirst = (a: Term, b: Term) => Number(a.standing === DEPUTY) - Number(b.standing === DEPUTY);

export function termOf(record: RecordData): Term {
  return {
    id: record.id,
    user: record.user_id as string,
    name: record._labels?.user_id ?? "",
    standing: (record.standing as string | undefined) ?? "",
    from: record.starts_on as string | null,
    to: record.ends_on as string | null,
  };
}

interface TermsProps {
  resource: string;
  where: Record<string, string>;
  /** A post that nobody holds for a time is vacant; a team is not. */
  withGaps?: boolean;
}

/** Who held a post or belonged to a team, when, on one line of time, with the gaps and today. */
export function Terms({ resource, where, withGaps }: TermsProps) {
  const { t } = useTranslation();
  const entity = useEntity(resource);
  const href = useRouterState({ select: (state) => state.location.href });
  const { data: terms, error, refetch } = useTerms(resource, where);
  if (!entity) return null;
  if (error) return <Failed problem={asProblem(error)} onRetry={() => void refetch()} />;
  const reach = reachOf(terms ?? [], today());
  const gaps = withGaps ? gapsOf((terms ?? []).filter((term) => term.standing !== DEPUTY), reach) : [];
  const preset = Object.fromEntries(Object.entries(where).map(([name, value]) => [`set[${name}]`, value]));
  return (
    <section className="terms" aria-label={entity.label_plural} aria-busy={!terms}>
      <div className="row">
        {withGaps && terms && <TodayLine terms={terms} />}
        <span className="grow" />
        {can(entity, "create") && (
          <Link to="/$resource/new" params={{ resource }} search={{ ...preset, back: href }} className="button">
            <Icon name="plus" size={16} /> {t("list.new", { entity: inSentence(entity.label) })}
          </Link>
        )}
      </div>
      {terms?.length === 0 && <p className="dim">{entity.about}</p>}
      <ul className="card terms-list">
        {terms?.map((term) => (
          <Line key={term.id} stretch={term} reach={reach} kind={term.standing} past={!isOn(term, today())}>
            <Link to="/$resource/$id" params={{ resource, id: term.id }}><PersonTag name={term.name} /></Link>
            {term.standing === DEPUTY && <Tag>{t("terms.deputy")}</Tag>}
          </Line>
        ))}
        {gaps.map((gap) => <Line key={gap.from} stretch={gap} reach={reach} kind="gap"><Tag tone="yellow">{t("terms.vacant")}</Tag></Line>)}
      </ul>
    </section>
  );
}

interface LineProps {
  stretch: Pick<Term, "from" | "to">;
  reach: Stretch;
  kind: string;
  past?: boolean;
  children: React.ReactNode;
}

function Line({ stretch, reach, kind, past, children }: LineProps) {
  const { start, width } = placeOf(stretch, reach);
  const now = placeOf({ from: today(), to: today() }, reach);
  return (
    <li>
      <span className="terms-who">{children}</span>
      <span className="terms-line" aria-hidden="true">
        <span className="terms-bar" data-kind={kind} data-past={past || undefined} style={{ insetInlineStart: `${start}%`, width: `${width}%` }} />
        <span className="terms-today" style={{ insetInlineStart: `${now.start}%` }} />
      </span>
      <span className="terms-days small dim"><Days stretch={stretch} /></span>
    </li>
  );
}

function Days({ stretch: { from, to } }: { stretch: Pick<Term, "from" | "to"> }) {
  const { t } = useTranslation();
  if (from && to) return t("terms.between", { from: formatDay(from), to: formatDay(to) });
  if (from) return t("terms.since", { from: formatDay(from) });
  return to ? t("terms.until", { to: formatDay(to) }) : t("terms.always");
}

/** Who holds the post today, and who stands in. */
export function TodayLine({ terms }: { terms: Term[] }) {
  const { t } = useTranslation();
  const now = terms.filter((term) => isOn(term, today()));
  const names = (deputies: boolean) => now.filter((term) => (term.standing === DEPUTY) === deputies).map(({ name }) => name).join(t("common.comma"));
  const holder = names(false);
  const deputy = names(true);
  return (
    <p className="terms-now">
      {holder ? t("terms.heldBy", { names: holder }) : <Tag tone="yellow">{t("terms.vacantToday")}</Tag>}
      {deputy && <> {t("terms.standIn", { names: deputy })}</>}
    </p>
  );
}
