import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { stringifySearch } from "@/app/search";
import type { EntityMeta } from "@/api/types";
import { can, useEntity } from "@/app/session";
import { EntityList } from "@/entity/list/EntityList";
import { searchOf, whereKey, writeSort } from "@/entity/list/listState";
import { useListState } from "@/entity/list/useListState";
import { Icon } from "@/parts/Icon";
import { NotAllowed } from "@/parts/states";
import type { ListPageProps } from "../registry";
import { AuditBar } from "./AuditBar";
import { AuditVerify } from "./AuditVerify";
import { auditCells } from "./cells";
import { useAuditMeta } from "./useAuditMeta";
import "./audit.css";

/** The audit says everything in codes; people read words, and open the record from its line. */
export function AuditList({ resource }: ListPageProps) {
  const { t } = useTranslation();
  const entity = useEntity(resource);
  const meta = useAuditMeta();
  const cells = useMemo(() => auditCells(meta), [meta]);
  if (!entity) return <NotAllowed />;
  const actions = (
    <>
      <Link to={"/audit-records/day" as string} className="button"><Icon name="clock" size={16} /> {t("audit.day")}</Link>
      {can(entity, "export") && <ExportLink entity={entity} />}
      {can(entity, "verify") && <AuditVerify resource={resource} />}
    </>
  );
  return <EntityList key={resource} entity={entity} cells={cells} actions={actions} bar={<AuditBar entity={entity} />} />;
}

/** The list as it is narrowed and ordered now, as a file that the browser fetches by itself. */
function ExportLink({ entity }: { entity: EntityMeta }) {
  const { t } = useTranslation();
  const { state } = useListState(entity);
  const where = Object.fromEntries(state.filters.map((filter) => [whereKey(filter), filter.value]));
  const asked = stringifySearch({ ...searchOf(where), sort: writeSort(state.sort) });
  return (
    <a className="button" href={`/api/v1/${entity.resource}/export${asked}`} download>
      <Icon name="columns" size={16} /> {t("audit.export")}
    </a>
  );
}
