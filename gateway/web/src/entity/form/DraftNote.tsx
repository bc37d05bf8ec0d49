import { useTranslation } from "react-i18next";
import { Icon } from "@/parts/Icon";
import { formatRecent } from "../format";
import type { Draft } from "./draft";

export function DraftNote({ draft, onDiscard }: { draft: Draft; onDiscard: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="form-note" role="status">
      <Icon name="clock" size={16} />
      <span className="grow">{t("form.draftRestored", { when: formatRecent(draft.at) })}</span>
      <button type="button" className="button quiet" onClick={onDiscard}>{t("form.discardDraft")}</button>
    </div>
  );
}
