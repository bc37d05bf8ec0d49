import { useTranslation } from "react-i18next";
import { Icon } from "@/parts/Icon";
import { formatRecent } from "../format";
import type { RecordData } from "@/api/types";
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

/** A colleague was faster: nothing is lost, and saving asks where the two differ. */
export function ChangedNote({ record }: { record: RecordData }) {
  const { t } = useTranslation();
  return (
    <div className="form-note" role="status">
      <Icon name="people" size={16} />
      <span>{t("form.changedMeanwhile", { name: record._labels?.updated_by ?? t("form.somebody") })}</span>
    </div>
  );
}
