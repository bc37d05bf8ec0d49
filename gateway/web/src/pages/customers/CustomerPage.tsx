import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { RecordData } from "@/api/types";
import { can, useEntity } from "@/app/session";
import { EntityRecord, type RecordTab } from "@/entity/record/EntityRecord";
import { Icon } from "@/parts/Icon";
import { NotAllowed } from "@/parts/states";
import type { RecordPageProps } from "@/pages/registry";
import { ContactTree } from "./ContactTree";
import { Standing } from "./Standing";
import { Scorecard } from "./Scorecard";
import "./customers.css";

const SHOWN_BY_HAND = ["customers.relationship_assessment"];

/** A customer: how we stand with it, its people as a tree, its assessments with their course. */
export function CustomerPage({ id }: RecordPageProps) {
  const { t } = useTranslation();
  const entity = useEntity("customers");
  const contacts = useEntity("contacts");
  const assessments = useEntity("relationship-assessments");
  if (!entity) return <NotAllowed />;

  function tabs(record: RecordData): RecordTab[] {
    const made: RecordTab[] = [];
    if (contacts) made.push({ id: "tree", label: t("customer.tree"), content: <ContactTree customer={record} /> });
    if (assessments) made.push({ id: "standing", label: t("customer.standing"), content: <Scorecard customer={record} /> });
    return made;
  }

  return (
    <EntityRecord
      entity={entity}
      id={id}
      summary={(record) => <Standing record={record} />}
      tabs={tabs}
      without={SHOWN_BY_HAND}
      actions={(record) =>
        can(contacts, "create") && !record.deleted_at && (
          <Link
            to="/$resource/new"
            params={{ resource: "contacts" }}
            search={{ "set[customer_id]": record.id, back: `/customers/${record.id}?tab=tree` }}
            className="button"
          >
            <Icon name="plus" size={16} /> {t("customer.addContact")}
          </Link>
        )
      }
    />
  );
}
