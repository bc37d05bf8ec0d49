import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useEntity } from "@/app/session";
import type { Cells } from "@/entity/list/columns";
import { EntityList } from "@/entity/list/EntityList";
import { formatNumber } from "@/entity/format";
import { Icon } from "@/parts/Icon";
import { NotAllowed } from "@/parts/states";
import type { ListPageProps } from "../registry";
import { searchOfEvidence } from "./evidence";

/** What is unusual in the audit; each count leads to the records behind it. */
export function AlertList({ resource }: ListPageProps) {
  const { t } = useTranslation();
  const entity = useEntity(resource);
  const rules = useEntity("audit-alert-rules");
  const cells = useMemo<Cells>(
    () => ({
      count: (record) => (
        <Link
          to="/$resource"
          params={{ resource: "audit-records" }}
          search={searchOfEvidence(record.evidence)}
          title={t("alert.evidence")}
          tabIndex={-1}
        >
          {formatNumber(Number(record.count))}
        </Link>
      ),
    }),
    [t],
  );
  if (!entity) return <NotAllowed />;
  const actions = rules && (
    <Link to="/$resource" params={{ resource: rules.resource }} className="button">
      <Icon name="sliders" size={16} /> {rules.label_plural}
    </Link>
  );
  return <EntityList key={resource} entity={entity} cells={cells} actions={actions} />;
}
