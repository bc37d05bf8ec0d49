import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { list } from "@/api/resources";
import type { RecordData } from "@/api/types";
import { reportFailure } from "@/app/failures";
import { useEntity } from "@/app/session";
import { runCommand } from "@/entity/write";
import { Dialog } from "@/parts/Dialog";
import { toast } from "@/parts/toast";

const SHOWN = 30;

/** Finds customers by any of their names and lets them join the group, several at once. */
export default function AddMembers({ group, onClose }: { group: RecordData; onClose: () => void }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const entity = useEntity("customer-groups");
  const [q, setQ] = useState("");
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const query = { q: q.trim() || undefined, limit: SHOWN };
  const { data } = useQuery({
    queryKey: keys.few("customers", query),
    queryFn: ({ signal }) => list("customers", query, undefined, signal),
    placeholderData: keepPreviousData,
  });

  function toggle(record: RecordData) {
    const next = new Map(chosen);
    if (!next.delete(record.id)) next.set(record.id, String(record.name));
    setChosen(next);
  }

  async function add() {
    if (!entity) return;
    try {
      const done = await runCommand<{ added: number }>(entity, "add_members", group.id, { ids: [...chosen.keys()] });
      toast(t("group.added", { count: done.added, group: String(group.name) }));
      await Promise.all(["customers", "group-members"].map((one) => cache.invalidateQueries({ queryKey: keys.fews(one) })));
      onClose();
    } catch (reason) {
      reportFailure(reason);
    }
  }

  const rows = data?.items ?? [];
  return (
    <Dialog title={t("group.addTo", { group: String(group.name) })} onClose={onClose} size="small">
      <input className="input tree-search" type="search" autoFocus value={q} aria-label={t("group.find")} placeholder={t("group.find")} onChange={(event) => setQ(event.target.value)} />
      <ul className="tree-places" aria-busy={!data}>
        {rows.map((record) => (
          <li key={record.id}>
            <label className="tree-place row">
              <input type="checkbox" checked={chosen.has(record.id)} onChange={() => toggle(record)} />
              <span className="clip">{String(record.name)}</span>
              <span className="dim small">{String(record.number ?? "")}</span>
            </label>
          </li>
        ))}
        {data && rows.length === 0 && <li className="dim tree-none">{t("tree.noPlace", { text: q })}</li>}
      </ul>
      <div className="form-foot">
        <button type="button" className="button" onClick={onClose}>{t("common.cancel")}</button>
        <button type="button" className="primary" aria-disabled={chosen.size === 0} onClick={() => chosen.size > 0 && void add()}>
          {t("group.addNow", { count: chosen.size })}
        </button>
      </div>
    </Dialog>
  );
}
