import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordData } from "@/api/types";
import { useEntity } from "@/app/session";
import { EntityRecord, type RecordTab } from "@/entity/record/EntityRecord";
import { RelatedList } from "@/entity/record/RelatedList";
import { Icon } from "@/parts/Icon";
import { NotAllowed } from "@/parts/states";
import type { RecordPageProps } from "@/pages/registry";

const AddMembers = lazy(() => import("./AddMembers"));

/** A customer group: its customers with those of nested groups, its own members, and who joins. */
export function GroupPage({ id }: RecordPageProps) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState<RecordData | null>(null);
  const entity = useEntity("customer-groups");
  const customers = useEntity("customers");
  if (!entity) return <NotAllowed />;

  function tabs(): RecordTab[] {
    if (!customers) return [];
    const content = <RelatedList entity={customers} where={{ group_id: id }} columns={["name", "level", "owner_id", "territory_id", "lifecycle"]} noNew />;
    return [{ id: "customers", label: t("group.customers"), content }];
  }

  return (
    <>
      <EntityRecord
        entity={entity}
        id={id}
        tabs={tabs}
        actions={(record) =>
          record._can?.add_members && (
            <button type="button" className="button" onClick={() => setAdding(record)}>
              <Icon name="plus" size={16} /> {t("group.add")}
            </button>
          )
        }
      />
      <Suspense>{adding && <AddMembers group={adding} onClose={() => setAdding(null)} />}</Suspense>
    </>
  );
}
