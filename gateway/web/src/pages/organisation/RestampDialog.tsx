import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { EntityMeta } from "@/api/types";
import { titleOf } from "@/entity/values";
import { Dialog } from "@/parts/Dialog";
import { RestampQuestion } from "./RestampQuestion";
import type { MoveQuestion } from "./usePlaceMove";

/** Asks whether records of the people who move along shall bear their present place. */
export default function RestampDialog({ entity, place, preview, run, dismiss, close }: MoveQuestion & { entity: EntityMeta }) {
  const { t } = useTranslation();
  const [sent, setSent] = useState(false);
  return (
    <Dialog title={t("restamping.title", { name: titleOf(entity, place) })} onClose={sent ? close : dismiss} size="small">
      <RestampQuestion
        told={t("restamping.people", { count: preview.people })}
        preview={preview}
        run={(restamp) => {
          setSent(true);
          return run(restamp);
        }}
        onCancel={dismiss}
        onDone={close}
      />
    </Dialog>
  );
}
