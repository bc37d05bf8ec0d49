import { useTranslation } from "react-i18next";
import type { EntityMeta, RecordData } from "@/api/types";
import { useEntity } from "@/app/session";
import { Value } from "@/entity/fields/Value";
import { EntityRecord } from "@/entity/record/EntityRecord";
import { RelatedList } from "@/entity/record/RelatedList";
import { fieldOf } from "@/entity/values";
import { NotAllowed } from "@/parts/states";
import type { RecordPageProps } from "@/pages/registry";
import { Terms } from "./Terms";
import "./organisation.css";

const BY_HAND = ["iam.sales_team_member", "iam.sales_team_territory"];
const SAID = ["leader_id", "channels"];

/** A sales team: its leader and channels, its members on the line of time, its territories. */
export function TeamPage({ id }: RecordPageProps) {
  const { t } = useTranslation();
  const entity = useEntity("sales-teams");
  if (!entity) return <NotAllowed />;
  return (
    <EntityRecord
      entity={entity}
      id={id}
      without={BY_HAND}
      tabs={(record) => [{ id: "team", label: t("terms.team"), content: <Team entity={entity} team={record} /> }]}
    />
  );
}

function Team({ entity, team }: { entity: EntityMeta; team: RecordData }) {
  const { t } = useTranslation();
  const territories = useEntity("sales-team-territories");
  const said = SAID.flatMap((name) => fieldOf(entity, name) ?? []);
  return (
    <div className="placement">
      <dl className="team-said">
        {said.map((field) => <div key={field.name}><dt>{field.label}</dt><dd><Value field={field} record={team} /></dd></div>)}
      </dl>
      <section aria-label={t("terms.members")}>
        <h2>{t("terms.members")}</h2>
        <Terms resource="sales-team-members" where={{ team_id: team.id }} />
      </section>
      {territories && (
        <section aria-label={t("terms.territories")}>
          <h2>{t("terms.territories")}</h2>
          <RelatedList entity={territories} where={{ team_id: team.id }} />
        </section>
      )}
    </div>
  );
}
