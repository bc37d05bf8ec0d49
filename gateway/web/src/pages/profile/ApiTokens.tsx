import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { list } from "@/api/resources";
import type { EntityMeta, RecordData } from "@/api/types";
import { reportFailure } from "@/app/failures";
import { queryClient } from "@/app/query";
import { useEntity, useMe } from "@/app/session";
import { formatDay, formatRecent, today } from "@/entity/format";
import { runCommand } from "@/entity/write";
import { Tag } from "@/parts/Tag";
import { toast } from "@/parts/toast";
import { NewToken } from "./NewToken";
import { useRoleLabels } from "./roleLabels";
import { SecretOnce } from "./SecretOnce";

const RESOURCE = "api-tokens";

/** What programs sign in with in one's own name: made, told once, revoked. */
export function ApiTokens() {
  const entity = useEntity(RESOURCE);
  return entity ? <Tokens entity={entity} /> : null;
}

function Tokens({ entity }: { entity: EntityMeta }) {
  const { t } = useTranslation();
  const me = useMe();
  const query = { where: { owner_id: me.id, "revoked_at[is_null]": "true" }, sort: "-created_at", limit: 100 };
  const { data } = useQuery({ queryKey: keys.few(RESOURCE, query), queryFn: () => list(RESOURCE, query) });
  const [making, setMaking] = useState(false);
  const [secret, setSecret] = useState("");

  function made(token: string) {
    setMaking(false);
    setSecret(token);
    void queryClient.invalidateQueries({ queryKey: keys.fews(RESOURCE) });
  }
  async function revoke(token: RecordData) {
    await runCommand(entity, "revoke", token.id);
    toast(t("identity.token.revoked", { name: token.name }));
    await queryClient.invalidateQueries({ queryKey: keys.fews(RESOURCE) });
  }

  return (
    <section className="card profile-card" aria-label={t("identity.token.title")}>
      <h2>{t("identity.token.title")}</h2>
      <p className="dim">{t("identity.token.why")}</p>
      {data && data.items.length > 0 && (
        <ul className="profile-sessions">
          {data.items.map((token) => <Row key={token.id} token={token} onRevoke={() => void revoke(token).catch(reportFailure)} />)}
        </ul>
      )}
      {secret ? (
        <SecretOnce lead={t("identity.token.once")} secret={secret} onDone={() => setSecret("")} />
      ) : making ? (
        <NewToken onMade={made} onCancel={() => setMaking(false)} />
      ) : (
        <button type="button" className="button profile-save" onClick={() => setMaking(true)}>{t("identity.token.new")}</button>
      )}
    </section>
  );
}

function Row({ token, onRevoke }: { token: RecordData; onRevoke: () => void }) {
  const { t } = useTranslation();
  const ends = String(token.ends_on);
  const used = token.last_used_at as string | null;
  const labels = useRoleLabels();
  const roles = (token.roles as string[]).map((code) => labels[code] ?? code).join(t("common.comma"));
  return (
    <li>
      <div className="row"><strong>{String(token.name)}</strong> {ends < today() && <Tag tone="red">{t("identity.token.ended")}</Tag>}</div>
      <div className="small dim">{t("identity.token.about", { prefix: token.prefix, roles, ends: formatDay(ends) })}</div>
      <div className="small dim">{used ? t("identity.token.used", { when: formatRecent(used) }) : t("identity.token.unused")}</div>
      <button type="button" className="button small" aria-label={t("identity.token.revokeNamed", { name: token.name })} onClick={onRevoke}>{t("identity.token.revoke")}</button>
    </li>
  );
}
