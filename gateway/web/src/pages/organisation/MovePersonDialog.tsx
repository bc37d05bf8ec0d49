import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/api/resources";
import type { EntityMeta, RecordData, Values } from "@/api/types";
import { reportFailure } from "@/app/failures";
import { FieldInput } from "@/entity/fields/FieldInput";
import { createFormStore, FormContext } from "@/entity/form/store";
import { startValues, valuesToSend } from "@/entity/form/values";
import { titleOf } from "@/entity/values";
import { runCommand } from "@/entity/write";
import { Dialog } from "@/parts/Dialog";
import { Mantine } from "@/parts/Mantine";
import { RestampQuestion } from "./RestampQuestion";
import { isWorthAsking, type MovePreview } from "./usePlaceMove";

interface Choice {
  home: Values;
  preview: Pick<MovePreview, "services">;
}

const HOME = ["department_id", "territory_id"];

/** Where a person stands from now on; where their records would bear another place, whether those go along. */
export default function MovePersonDialog({ entity, person, onClose }: { entity: EntityMeta; person: RecordData; onClose: () => void }) {
  const { t } = useTranslation();
  const formId = useId();
  const fields = entity.commands.find((one) => one.name === "move")?.fields.filter((field) => HOME.includes(field.name)) ?? [];
  const [store] = useState(() => createFormStore(startValues(fields, person)));
  const [choice, setChoice] = useState<Choice | null>(null);

  async function send(home: Values, restamp: boolean): Promise<string | undefined> {
    try {
      const moved = await runCommand<{ job: { id: string } | null }>(entity, "move", person.id, { ...home, restamp, version: person.version });
      if (!moved.job) onClose();
      return moved.job?.id;
    } catch (reason) {
      reportFailure(reason);
    }
  }

  async function choose() {
    const home = valuesToSend(fields, store, false);
    if (Object.keys(home).length === 0) return onClose();
    const asked = Object.fromEntries(Object.entries(home).map(([name, value]) => [name, (value as string | null) ?? ""]));
    const preview = await ask<MovePreview>(entity.resource, "move_preview", person.id, asked);
    if (isWorthAsking(preview)) setChoice({ home, preview });
    else await send(home, false);
  }

  return (
    <Dialog title={t("restamping.titleOfPerson", { name: titleOf(entity, person) })} onClose={onClose} size="small">
      {choice ? (
        <RestampQuestion preview={choice.preview} run={(restamp) => send(choice.home, restamp)} onCancel={onClose} onDone={onClose} />
      ) : (
        <Mantine>
          <FormContext value={store}>
            <form
              className="move-person"
              onSubmit={(event) => {
                event.preventDefault();
                void choose().catch(reportFailure);
              }}
            >
              {fields.map((field) => <FieldInput key={field.name} field={field} formId={formId} />)}
              <div className="form-foot">
                <button type="button" className="button" onClick={onClose}>{t("common.cancel")}</button>
                <button type="submit" className="primary">{t("restamping.move")}</button>
              </div>
            </form>
          </FormContext>
        </Mantine>
      )}
    </Dialog>
  );
}
