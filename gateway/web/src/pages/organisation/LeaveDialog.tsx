import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import { ask } from "@/api/resources";
import type { EntityMeta, RecordData } from "@/api/types";
import { reportFailure } from "@/app/failures";
import { findEntity, useMeta } from "@/app/session";
import { EntityForm } from "@/entity/form/EntityForm";
import { fieldOf, titleOf } from "@/entity/values";
import { runCommand } from "@/entity/write";
import { Dialog } from "@/parts/Dialog";
import { Failed } from "@/parts/states";
import { HandoverProgress } from "./HandoverProgress";
import "./organisation.css";

interface Preview {
  services: { service: string; items: { entity: string; count: number }[]; error: { detail?: string } | null }[];
  posts: { entity: string; field: string; count: number; records: { id: string; label: string }[] }[];
}

type Values = Record<string, unknown>;
const ASKED = ["successor_id", "left_on"];

/** What leaving entails, who takes over, and then how the handing over goes. */
export default function LeaveDialog({ entity, person, onClose }: { entity: EntityMeta; person: RecordData; onClose: () => void }) {
  const { t } = useTranslation();
  const [given, setGiven] = useState<Values>({});
  const [job, setJob] = useState<string | null>(null);
  const fields = entity.commands.find((one) => one.name === "leave")?.fields ?? [];

  async function leave(values: Values) {
    setGiven(values);
    const told = await runCommand<{ job: { id: string } }>(entity, "leave", person.id, values);
    setJob(told.job.id);
    return person;
  }

  return (
    <Dialog title={t("leaving.title", { person: titleOf(entity, person) })} onClose={onClose}>
      {job ? (
        <HandoverProgress job={job} onAgain={() => void leave(given).catch(reportFailure)} onClose={onClose} />
      ) : (
        <>
          <Entails person={person.id} />
          <EntityForm
            entity={entity}
            record={person}
            custom={fields.filter((field) => ASKED.includes(field.name))}
            plain
            saveLabel={t("leaving.start")}
            save={leave}
            onSaved={() => undefined}
            onCancel={onClose}
          />
        </>
      )}
    </Dialog>
  );
}

/** Records by service and posts in the organisation that go to somebody else. */
function Entails({ person }: { person: string }) {
  const { t } = useTranslation();
  const meta = useMeta();
  const { data, error, refetch } = useQuery({
    queryKey: keys.query("users", "leave_preview", person),
    queryFn: () => ask<Preview>("users", "leave_preview", person),
  });
  if (error) return <Failed problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (!data) return <p className="dim" aria-busy="true">{t("leaving.counting")}</p>;
  const items = data.services.flatMap((one) => one.items).filter((item) => item.count > 0);
  const silent = data.services.filter((one) => one.error);
  return (
    <section aria-label={t("leaving.entails")}>
      <p>{t("leaving.why")}</p>
      <ul className="leaving-list">
        {items.map((item) => (
          <li key={item.entity}>{t("leaving.records", { what: findEntity(meta, item.entity)?.label_plural ?? item.entity, count: item.count })}</li>
        ))}
        {data.posts.map((post) => {
          const kind = findEntity(meta, post.entity);
          const field = kind && fieldOf(kind, post.field)?.label;
          const names = post.records.map((each) => each.label).join(t("leaving.comma"));
          return <li key={`${post.entity}.${post.field}`}>{t("leaving.post", { field: field ?? post.field, names })}</li>;
        })}
        {items.length + data.posts.length + silent.length === 0 && <li className="dim">{t("leaving.nothing")}</li>}
        {silent.map((one) => <li key={one.service} role="alert">{t("leaving.silent", { service: one.service })}</li>)}
      </ul>
    </section>
  );
}
