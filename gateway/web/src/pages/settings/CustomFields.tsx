import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import type { EntityMeta, RecordData } from "@/api/types";
import type { Search } from "@/app/search";
import { can, useEntity, useMeta } from "@/app/session";
import { everyRow } from "@/entity/everyRow";
import { choiceOf, fieldOf } from "@/entity/values";
import { Icon } from "@/parts/Icon";
import { Failed, NotAllowed, State } from "@/parts/states";
import type { ListPageProps } from "@/pages/registry";
import { labelOf } from "./ChoiceRows";
import "./settings.css";

const CustomFieldDialog = lazy(() => import("./CustomFieldDialog"));

/** Which fields a company added to which entity; each is there in forms, lists and filters at once. */
export function CustomFields({ resource }: ListPageProps) {
  const entity = useEntity(resource);
  if (!entity) return <NotAllowed />;
  return <Fields entity={entity} />;
}

function Fields({ entity }: { entity: EntityMeta }) {
  const { t } = useTranslation();
  const meta = useMeta();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const search: Search = useSearch({ strict: false });
  const [editing, setEditing] = useState<RecordData | "new" | null>(null);
  const targets = meta.entities.filter((one) => !one.log && !OWN.has(one.resource));
  const open = targets.find((one) => one.name === search.entity) ?? targets[0];
  const { data, error, refetch } = useQuery({
    queryKey: keys.few(entity.resource, { sort: "fields" }),
    queryFn: ({ signal }) => everyRow(entity.resource, "entity,position,code", signal),
  });
  if (error) return <Failed problem={asProblem(error)} onRetry={() => void refetch()} />;
  const rows = (data ?? []).filter((row) => row.entity === open?.name);

  function saved() {
    setEditing(null);
    void refetch();
    void cache.invalidateQueries({ queryKey: ["meta"] });
  }

  return (
    <div className="page">
      <header className="row page-head">
        <h1 className="page-title grow">{entity.label_plural}</h1>
        {can(entity, "create") && open && (
          <button type="button" className="primary" onClick={() => setEditing("new")}><Icon name="plus" size={16} /> {t("customFields.add")}</button>
        )}
      </header>
      <div className="settings-split">
        <nav className="card settings-lists" aria-label={t("customFields.entities")}>
          {targets.map((one) => (
            <button key={one.name} type="button" aria-current={one === open || undefined} onClick={() => void navigate({ to: ".", search: { entity: one.name }, replace: true })}>
              <span className="grow clip">{one.label}</span>
              <span className="dim small">{data?.filter((row) => row.entity === one.name).length || ""}</span>
            </button>
          ))}
        </nav>
        <section className="grow" aria-label={open?.label} aria-busy={!data}>
          {data && rows.length === 0 && (
            <State icon="sliders" title={t("customFields.none", { entity: open?.label })}>{t("customFields.noneWhy")}</State>
          )}
          {rows.length > 0 && <FieldRows entity={entity} rows={rows} onEdit={setEditing} />}
        </section>
      </div>
      <Suspense>
        {editing && open && (
          <CustomFieldDialog entity={entity} target={open} record={editing === "new" ? undefined : editing} position={rows.length} onClose={() => setEditing(null)} onSaved={saved} />
        )}
      </Suspense>
    </div>
  );
}

/** What shapes the system itself has no fields of a company's own. */
const OWN = new Set(["custom-fields", "choices", "number-series", "permissions", "sessions", "role-grants", "field-rules"]);

function FieldRows({ entity, rows, onEdit }: { entity: EntityMeta; rows: RecordData[]; onEdit: (row: RecordData) => void }) {
  const { t } = useTranslation();
  const type = fieldOf(entity, "type");
  return (
    <div className="card related-scroll" tabIndex={-1}>
      <table className="related-table">
        <thead>
          <tr>
            {["labels", "code", "type", "required", "active"].map((name) => <th key={name} scope="col">{fieldOf(entity, name)?.label}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-retired={row.active === false || undefined}>
              <td><button type="button" className="choice-open" onClick={() => onEdit(row)}>{labelOf(row)}</button></td>
              <td><code>{String(row.code)}</code></td>
              <td>{type && choiceOf(type, row.type).label}</td>
              <td>{row.required ? t("common.yes") : t("common.no")}</td>
              <td>{row.active === false ? <span className="dim">{t("choices.retired")}</span> : <Icon name="check" size={16} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
