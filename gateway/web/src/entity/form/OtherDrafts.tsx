import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { EntityMeta } from "@/api/types";
import type { Search } from "@/app/search";
import { useMe } from "@/app/session";
import { Icon } from "@/parts/Icon";
import { formatRecent } from "../format";
import { draftKey, dropDraft, otherDrafts } from "./draft";
import { draftsBelow } from "./stack";

/** New is empty; what was left unfinished before is offered, not forced upon anybody. */
export function OtherDrafts({ entity, draft }: { entity: EntityMeta; draft: string }) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const search: Search = useSearch({ strict: false });
  const form = `${entity.resource}.new.`;
  const [drafts, setDrafts] = useState(() => {
    const open = new Set([form + draft, ...draftsBelow(search)].map((name) => draftKey(me.id, name)));
    return otherDrafts(me.id, form, open);
  });
  const latest = drafts[0];
  if (!latest) return null;
  const name = latest.key.slice(draftKey(me.id, form).length);
  return (
    <div className="form-note" role="status">
      <Icon name="clock" size={16} />
      <span className="grow">{t("form.unfinished", { when: formatRecent(latest.draft.at) })}</span>
      <button type="button" className="button" onClick={() => void navigate({ to: ".", search: (now: Search) => ({ ...now, draft: name }) })}>
        {t("form.continueDraft")}
      </button>
      <button
        type="button"
        className="button quiet"
        onClick={() => {
          dropDraft(latest.key);
          setDrafts(drafts.slice(1));
        }}
      >
        {t("form.discardDraft")}
      </button>
    </div>
  );
}
