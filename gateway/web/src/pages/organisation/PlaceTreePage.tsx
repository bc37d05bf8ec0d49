import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { askOfAll } from "@/api/resources";
import type { EntityMeta, RecordData } from "@/api/types";
import type { Search } from "@/app/search";
import { useEntity } from "@/app/session";
import { RelatedList } from "@/entity/record/RelatedList";
import { fieldOf, titleOf } from "@/entity/values";
import { Icon, type IconName } from "@/parts/Icon";
import { NotAllowed } from "@/parts/states";
import type { TreeColumn } from "@/parts/tree/TreeEditor";
import type { ListPageProps } from "@/pages/registry";
import { withThoseBelow } from "./headcount";
import { EntityTree, TreeFrame, useTreeRows, type Branch } from "./TreePage";
import { usePlaceMove } from "./usePlaceMove";

const RestampDialog = lazy(() => import("./RestampDialog"));

/** How a person says that they stand there. */
const STANDS_IN: Record<string, string> = { departments: "department_id", territories: "territory_id" };
const ICONS: Record<string, IconName> = { company: "building", branch: "branch", department: "people" };
const SHOWN = ["name", "job_title", "manager_id"];

/** Departments or territories as a tree, with how many people stand where and who they are. */
export function PlaceTreePage({ resource }: ListPageProps) {
  const entity = useEntity(resource);
  if (!entity) return <NotAllowed />;
  return <TreeFrame entity={entity}><PlaceTree entity={entity} /></TreeFrame>;
}

function PlaceTree({ entity }: { entity: EntityMeta }) {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const { data: rows = [] } = useTreeRows(entity);
  const figures = useHeadcount(entity, rows);
  const { move, question } = usePlaceMove(entity);
  const chosen = rows.find((row) => row.id === search.node) ?? rows.find((row) => !row.parent_id);
  return (
    <div className="places">
      <EntityTree
        entity={entity}
        columns={["code", "manager_id"]}
        figures={figures}
        mark={(record) => <KindMark entity={entity} record={record} />}
        chosen={chosen?.id}
        onChoose={(node) => void navigate({ to: ".", search: { ...search, node }, replace: true })}
        onMove={move}
      />
      {chosen && <PlacePeople entity={entity} place={chosen} />}
      <Suspense>{question && <RestampDialog entity={entity} {...question} />}</Suspense>
    </div>
  );
}

/** The kind of a place by its icon; the word stands there for whoever asks. */
function KindMark({ entity, record }: { entity: EntityMeta; record: RecordData }) {
  const kind = record.kind as string | undefined;
  const label = fieldOf(entity, "kind")?.states?.find((state) => state.value === kind)?.label;
  return <span className="place-kind" role="img" aria-label={label ?? entity.label} title={label}><Icon name={(kind && ICONS[kind]) || "map"} size={16} /></span>;
}

function PlacePeople({ entity, place }: { entity: EntityMeta; place: RecordData }) {
  const { t } = useTranslation();
  const users = useEntity("users");
  const field = STANDS_IN[entity.resource];
  if (!users || !field) return null;
  return (
    <section className="place-people" aria-label={t("organisation.peopleOf", { place: titleOf(entity, place) })}>
      <h2>{t("organisation.peopleOf", { place: titleOf(entity, place) })}</h2>
      <RelatedList entity={users} where={{ [field]: place.id, "status[ne]": "left" }} columns={SHOWN} empty={t("organisation.nobodyHere")} />
    </section>
  );
}

/** How many people stand in each place, and with all below it; asked in one query. */
function useHeadcount(entity: EntityMeta, rows: RecordData[]): TreeColumn<Branch>[] {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: keys.query("users", "headcount", undefined, entity.resource),
    queryFn: () => askOfAll<{ items: { id: string; people: number }[] }>(entity.resource, "headcount", {}),
  });
  return useMemo(() => {
    const own = new Map(data?.items.map((item) => [item.id, item.people]));
    const nodes = rows.map((row) => ({ id: row.id, parent: (row.parent_id as string | null) ?? null, label: "" }));
    const all = withThoseBelow(nodes, own);
    const draw = ({ id }: Branch) => data && <Count own={own.get(id) ?? 0} all={all.get(id) ?? 0} />;
    return [{ id: "people", label: t("organisation.people"), draw, always: true }];
  }, [data, rows, t]);
}

function Count({ own, all }: { own: number; all: number }) {
  const { t } = useTranslation();
  if (all === own) return <span className={own ? "numeric" : "numeric dim"}>{own}</span>;
  return <span className="numeric" title={t("organisation.headcount", { own, all })}>{own} <span className="dim">/ {all}</span></span>;
}
