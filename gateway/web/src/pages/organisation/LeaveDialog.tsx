import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import { ask } from "@/api/resources";
import type { EntityMeta, FieldMeta, RecordData, Values } from "@/api/types";
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

const IAM = "iam";
/** An appointment names its person so; it ends with the day and goes to nobody. */
const PERSON = "user_id";
const EACH = "successors.";

/** What leaving entails, who takes over, and then how the handing over goes. */
export default function LeaveDialog({ entity, person, onClose }: { entity: EntityMeta; person: RecordData; onClose: () => void }) {
  const { t } = useTranslation();
  const [given, setGiven] = useState<Values>({});
  const [job, setJob] = useState<string | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: keys.query("users", "leave_preview", person.id),
    queryFn: () => ask<Preview>("users", "leave_preview", person.id),
  });
  const fields = useFields(entity, data);

  async function leave(values: Values) {
    setGiven(values);
    const told = await runCommand<{ job: { id: string } }>(entity, "leave", person.id, gathered(values));
    setJob(told.job.id);
    return person;
  }

  return (
    <Dialog title={t("leaving.title", { person: titleOf(entity, person) })} onClose={onClose}>
      {job ? (
        <HandoverProgress job={job} onAgain={() => void leave(given).catch(reportFailure)} onClose={onClose} />
      ) : (
        <>
          {error && <Failed problem={asProblem(error)} onRetry={() => void refetch()} />}
          {!data && !error && <p className="dim" aria-busy="true">{t("leaving.counting")}</p>}
          {data && <Entails preview={data} />}
          {(data ?? error) && (
            <EntityForm
              entity={entity}
              record={person}
              custom={fields}
              plain
              saveLabel={t("leaving.start")}
              save={leave}
              onSaved={() => undefined}
              onCancel={onClose}
            />
          )}
        </>
      )}
    </Dialog>
  );
}

/** One successor for all and, where more than one service has something, one for each that wants another. */
function useFields(entity: EntityMeta, preview: Preview | undefined): FieldMeta[] {
  const { t } = useTranslation();
  const meta = useMeta();
  const asked = entity.commands.find((one) => one.name === "leave")?.fields ?? [];
  const successor = asked.find((field) => field.name === "successor_id");
  const day = asked.find((field) => field.name === "left_on");
  const keepers = (preview?.services ?? []).filter((one) => one.error || one.items.some((item) => item.count > 0));
  const named = keepers.map(({ service, items }) => {
    const kept = items.filter((item) => item.count > 0).map((item) => findEntity(meta, item.entity)?.label_plural ?? item.entity);
    return { service, what: kept.join(t("leaving.comma")) || service };
  });
  if (preview?.posts.length) named.push({ service: IAM, what: t("leaving.posts") });
  const each = successor && named.length > 1
    ? named.map(({ service, what }) => ({ ...successor, name: EACH + service, label: t("leaving.successorOf", { what }), required: false, help: null }))
    : [];
  return [successor, ...each, day].filter((field) => field !== undefined);
}

/** "successors.customers" as the command wants it: {"successors": {"customers": …}}. */
function gathered(values: Values): Values {
  const plain = Object.entries(values).filter(([name]) => !name.startsWith(EACH));
  const each = Object.entries(values).filter(([name, value]) => name.startsWith(EACH) && value);
  return { ...Object.fromEntries(plain), successors: Object.fromEntries(each.map(([name, value]) => [name.slice(EACH.length), value])) };
}

/** Records by service and posts in the organisation that go to somebody else. */
function Entails({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  const meta = useMeta();
  const items = preview.services.flatMap((one) => one.items).filter((item) => item.count > 0);
  const silent = preview.services.filter((one) => one.error);
  return (
    <section aria-label={t("leaving.entails")}>
      <p>{t("leaving.why")}</p>
      <ul className="leaving-list">
        {items.map((item) => (
          <li key={item.entity}>{t("leaving.records", { what: findEntity(meta, item.entity)?.label_plural ?? item.entity, count: item.count })}</li>
        ))}
        {preview.posts.map((post) => {
          const kind = findEntity(meta, post.entity);
          const field = kind && fieldOf(kind, post.field)?.label;
          const names = post.records.map((each) => each.label).join(t("leaving.comma"));
          const said = post.field === PERSON
            ? t("leaving.ends", { what: kind?.label ?? post.entity, names })
            : t("leaving.post", { field: field ?? post.field, names });
          return <li key={`${post.entity}.${post.field}`}>{said}</li>;
        })}
        {items.length + preview.posts.length + silent.length === 0 && <li className="dim">{t("leaving.nothing")}</li>}
        {silent.map((one) => <li key={one.service} role="alert">{t("leaving.silent", { service: one.service })}</li>)}
      </ul>
    </section>
  );
}
