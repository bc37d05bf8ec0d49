import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, http } from "@/api/client";
import { keys } from "@/api/keys";
import type { EntityMeta, RecordData, Values } from "@/api/types";
import { queryClient } from "@/app/query";
import { useEntity, useMe } from "@/app/session";
import { EntityForm } from "@/entity/form/EntityForm";
import { editableFields } from "@/entity/form/values";
import { useRecord } from "@/entity/record/useRecord";

/** What people say about themselves; the rest of their record is for whoever may edit people. */
const OWN = ["phones", "skills"];

/** The own phones and skills, as far as no field rule keeps them from this person. */
export default function AboutMe() {
  const entity = useEntity("users");
  return entity && <OwnFields entity={entity} />;
}

function OwnFields({ entity }: { entity: EntityMeta }) {
  const { t } = useTranslation();
  const me = useMe();
  // Another round draws the form anew, as it was.
  const [round, setRound] = useState(0);
  const { data: record } = useRecord(entity.resource, me.id);
  if (!record) return null;
  const fields = editableFields(entity, record).filter((field) => OWN.includes(field.name));
  if (fields.length === 0) return null;

  async function save(values: Values): Promise<RecordData> {
    await answer(http.PATCH("/api/v1/me", { body: values }));
    await queryClient.invalidateQueries({ queryKey: keys.record("users", me.id) });
    return { ...record, ...values } as RecordData;
  }

  return (
    <section className="card profile-card" aria-label={t("profile.aboutMe")}>
      <h2>{t("profile.aboutMe")}</h2>
      <EntityForm key={round} entity={entity} record={record} custom={fields} plain save={save} onSaved={() => undefined} onCancel={() => setRound(round + 1)} />
    </section>
  );
}
