import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import type { EntityMeta, RecordData } from "@/api/types";
import { reportFailure } from "@/app/failures";
import { can } from "@/app/session";
import { everyRow } from "@/entity/everyRow";
import { Value } from "@/entity/fields/Value";
import { fieldOf } from "@/entity/values";
import { removeRecord } from "@/entity/write";
import { Icon } from "@/parts/Icon";
import { Failed } from "@/parts/states";
import "./rights.css";

const TieDialog = lazy(() => import("./TieDialog"));

export interface TiesProps {
  /** The entity whose rows tie the two: role_assignment between a person and a role. */
  entity: EntityMeta;
  where: Record<string, string>;
  /** The field that names the other one. */
  other: string;
  title: string;
  /** What stands there while there are none. */
  none: string;
  add: string;
  /** What is asked beside the other one when a tie is made, and can be changed later. */
  asked?: string[];
}

/** Who or what is tied to a record: given with a picker, taken away with Undo, with the day on which it ends. */
export function Ties(props: TiesProps) {
  const { entity, where, other, title, none, add, asked = [] } = props;
  const { t } = useTranslation();
  const [form, setForm] = useState<{ record?: RecordData } | null>(null);
  const query = { where, sort: "ties" };
  const { data, error, refetch } = useQuery({
    queryKey: keys.few(entity.resource, query),
    queryFn: ({ signal }) => everyRow(entity.resource, undefined, signal, where),
  });
  const fields = asked.flatMap((name) => fieldOf(entity, name) ?? []);
  if (error) return <Failed problem={asProblem(error)} onRetry={() => void refetch()} />;
  return (
    <section className="ties" aria-label={title}>
      <header className="row">
        <h2 className="grow">{title} {data && data.length > 0 && <span className="dim">{data.length}</span>}</h2>
        {can(entity, "create") && (
          <button type="button" className="button" onClick={() => setForm({})}><Icon name="plus" size={16} /> {add}</button>
        )}
      </header>
      {data?.length === 0 && <p className="dim">{none}</p>}
      {(data === undefined || data.length > 0) && (
        <div className="card related-scroll" tabIndex={-1}>
          <table className="related-table" aria-label={title} aria-busy={!data}>
            <thead>
              <tr>
                <th scope="col">{fieldOf(entity, other)?.label}</th>
                {fields.map((field) => <th key={field.name} scope="col">{field.label}</th>)}
                <th scope="col"><span className="unseen">{t("record.actions")}</span></th>
              </tr>
            </thead>
            <tbody>
              {!data && <tr><td colSpan={fields.length + 2}><span className="bone" style={{ width: "50%" }} /></td></tr>}
              {data?.map((record) => (
                <TieRow key={record.id} {...props} record={record} onChange={asked.length > 0 ? () => setForm({ record }) : undefined}>
                  {fields.map((field) => <td key={field.name}><Value field={field} record={record} brief />{isOver(field.name, record) && <span className="ties-over">{t("rights.over")}</span>}</td>)}
                </TieRow>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Suspense>
        {form && <TieDialog entity={entity} title={form.record ? title : add} record={form.record} given={where} fields={form.record ? asked : [other, ...asked]} onClose={() => setForm(null)} />}
      </Suspense>
    </section>
  );
}

interface TieRowProps extends Pick<TiesProps, "entity" | "other"> {
  record: RecordData;
  onChange?: () => void;
  children: ReactNode;
}

function TieRow({ entity, other, record, onChange, children }: TieRowProps) {
  const { t } = useTranslation();
  const field = fieldOf(entity, other);
  const name = record._labels?.[other] ?? "";
  if (!field?.reference) return null;
  return (
    <tr>
      <th scope="row"><Link to="/$resource/$id" params={{ resource: field.reference.resource, id: String(record[other]) }}>{name}</Link></th>
      {children}
      <td className="ties-tools">
        {onChange && record._can?.edit !== false && can(entity, "edit") && (
          <button type="button" className="icon-button" aria-label={t("rights.changeTie", { name })} title={t("record.edit")} onClick={onChange}><Icon name="edit" size={16} /></button>
        )}
        {can(entity, "delete") && (
          <button type="button" className="icon-button" aria-label={t("rights.removeTie", { name })} title={t("rights.remove")} onClick={() => void removeRecord(entity, record).catch(reportFailure)}><Icon name="close" size={16} /></button>
        )}
      </td>
    </tr>
  );
}

/** What ended before today gives nothing any more. */
function isOver(name: string, record: RecordData): boolean {
  const end = record[name];
  return name === "ends_on" && typeof end === "string" && end < new Date().toISOString().slice(0, "2026-01-01".length);
}
