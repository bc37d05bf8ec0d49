import { useTranslation } from "react-i18next";
import { useEntity } from "@/app/session";
import { EntityRecord } from "@/entity/record/EntityRecord";
import { NotAllowed } from "@/parts/states";
import type { RecordPageProps } from "@/pages/registry";
import { Terms } from "./Terms";

const BY_HAND = ["iam.position_holder"];

/** A post of the company, with who held it when and when nobody did. */
export function PositionPage({ id }: RecordPageProps) {
  const { t } = useTranslation();
  const entity = useEntity("positions");
  if (!entity) return <NotAllowed />;
  return (
    <EntityRecord
      entity={entity}
      id={id}
      without={BY_HAND}
      tabs={() => [{ id: "holders", label: t("terms.holders"), content: <Terms resource="position-holders" where={{ position_id: id }} withGaps /> }]}
    />
  );
}
