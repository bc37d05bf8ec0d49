import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { asProblem } from "@/api/problem";
import { share, shares, unshare, type Share } from "@/api/sharing";
import type { EntityMeta, FieldMeta, RecordData, Values } from "@/api/types";
import { reportFailure } from "@/app/failures";
import { can } from "@/app/session";
import { Dialog } from "@/parts/Dialog";
import { Icon } from "@/parts/Icon";
import { PersonTag } from "@/parts/PersonTag";
import { Failed } from "@/parts/states";
import { toast } from "@/parts/toast";
import { EntityForm } from "../form/EntityForm";
import { formatDay } from "../format";
import { titleOf } from "../values";
import "./share.css";

interface ShareDialogProps {
  entity: EntityMeta;
  record: RecordData;
  onClose: () => void;
}

/** Who else sees this record, until when and by whom; and one more person or group. */
export default function ShareDialog({ entity, record, onClose }: ShareDialogProps) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const { resource } = entity;
  const queryKey = keys.query(resource, "shares", record.id);
  const { data, error, refetch } = useQuery({ queryKey, queryFn: () => shares(resource, record.id) });
  const [given, setGiven] = useState(0);

  async function follow() {
    const touched = [queryKey, keys.record(resource, record.id), keys.history(resource, record.id)];
    await Promise.all(touched.map((one) => cache.invalidateQueries({ queryKey: one })));
  }

  async function give(values: Values) {
    await share(resource, record.id, values);
    await follow();
    return record;
  }

  function end(one: Share) {
    unshare(resource, record.id, one.id)
      .then(follow)
      .then(() => toast(t("sharing.ended", { who: nameOf(one) })))
      .catch(reportFailure);
  }

  return (
    <Dialog title={t("sharing.title", { title: titleOf(entity, record) })} onClose={onClose}>
      <section className="share-present" aria-label={t("sharing.present")}>
        <h3>{t("sharing.present")}</h3>
        {error && <Failed problem={asProblem(error)} onRetry={() => void refetch()} />}
        {data?.length === 0 && <p className="dim">{t("sharing.none")}</p>}
        <ul>
          {data?.map((one) => <Present key={one.id} share={one} onEnd={() => end(one)} />)}
        </ul>
      </section>
      <EntityForm
        key={given}
        entity={entity}
        custom={useShareFields(entity, record)}
        given={{ may: "view" }}
        plain
        saveLabel={t("sharing.share")}
        save={give}
        onSaved={() => setGiven((count) => count + 1)}
        onCancel={onClose}
      />
    </Dialog>
  );
}

function nameOf(one: Share): string {
  return one._labels?.user_id ?? one._labels?.group_id ?? one.user_id ?? one.group_id ?? "";
}

function Present({ share: one, onEnd }: { share: Share; onEnd: () => void }) {
  const { t } = useTranslation();
  const who = nameOf(one);
  const until = one.ends_on ? t("sharing.until", { day: formatDay(one.ends_on) }) : t("sharing.forGood");
  const by = one._labels?.created_by && t("sharing.by", { name: one._labels.created_by });
  return (
    <li>
      {one.group_id ? <span className="row grow"><Icon name="group" size={16} /> <span className="clip">{who}</span></span> : <span className="grow"><PersonTag name={who} /></span>}
      <span>{t(`sharing.${one.may}`)}</span>
      <span className="small dim share-about" title={one.reason ?? undefined}>{[until, by].filter(Boolean).join(" · ")}</span>
      <button type="button" className="icon-button" aria-label={t("sharing.end", { who })} title={t("sharing.end", { who })} onClick={onEnd}>
        <Icon name="close" size={16} />
      </button>
    </li>
  );
}

/** One person or one group; nobody gives a right that they lack themselves. */
function useShareFields(entity: EntityMeta, record: RecordData): FieldMeta[] {
  const { t } = useTranslation();
  const edits = record._can?.edit ?? can(entity, "edit");
  const rights = (edits ? ["view", "edit"] : ["view"]).map((value) => ({ value, label: t(`sharing.${value}`) }));
  const [fields] = useState<FieldMeta[]>(() => [
    { name: "user_id", label: t("sharing.person"), type: "reference", reference: { entity: "iam.user", resource: "users" } },
    { name: "group_id", label: t("sharing.group"), type: "reference", reference: { entity: "iam.group", resource: "groups" }, help: t("sharing.oneOf") },
    { name: "may", label: t("sharing.may"), type: "choice", choices: rights, required: true, default: "view" },
    { name: "ends_on", label: t("sharing.endsOn"), type: "date", help: t("sharing.endsOnWhy") },
    { name: "reason", label: t("requests.reason"), type: "text", max_length: 500 },
  ]);
  return fields;
}
