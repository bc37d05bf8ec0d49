import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { EntityMeta } from "@/api/types";
import { can } from "@/app/session";
import { Icon } from "@/parts/Icon";
import type { ListState } from "./listState";
import type { ListData } from "./useListData";
import type { Selection } from "./useSelection";

const BulkDialog = lazy(() => import("./BulkDialog"));

export interface BulkProps {
  entity: EntityMeta;
  selection: Selection;
  state: ListState;
  fixed?: Record<string, string>;
  data: ListData;
}

/** What is selected, in numbers and by filter, and what can be done with it. */
export function BulkBar(props: BulkProps) {
  const { entity, selection, data } = props;
  const { t } = useTranslation();
  const [open, setOpen] = useState<"edit" | "delete" | null>(null);
  const why = (operation: string) => (can(entity, operation) ? undefined : t("bulk.barred", { operation: t(`operation.${operation}`) }));
  return (
    <div className="bulk" role="region" aria-label={t("bulk.title")}>
      <strong>{selection.all ? t("bulk.allMatching", { count: data.total }) : t("bulk.selected", { count: selection.count })}</strong>
      {selection.more && (
        <button type="button" className="button quiet" onClick={selection.chooseAll}>
          {data.exact ? t("bulk.chooseAll", { count: data.total }) : t("bulk.chooseAllAtLeast", { count: data.total })}
        </button>
      )}
      <span className="grow" />
      {(["edit", "delete"] as const).map((operation) => (
        <button
          key={operation}
          type="button"
          className="button"
          aria-disabled={!!why(operation)}
          title={why(operation)}
          onClick={() => !why(operation) && setOpen(operation)}
        >
          <Icon name={operation === "edit" ? "edit" : "trash"} size={16} /> {t(`operation.${operation}`)}
        </button>
      ))}
      <button type="button" className="icon-button" aria-label={t("bulk.clear")} title={t("bulk.clear")} onClick={selection.clear}>
        <Icon name="close" />
      </button>
      <Suspense>{open && <BulkDialog {...props} operation={open} onClose={() => setOpen(null)} />}</Suspense>
    </div>
  );
}
