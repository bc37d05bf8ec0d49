import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "@/api/problem";
import type { EntityMeta, RecordData } from "@/api/types";
import { fieldOf } from "@/entity/values";
import { runCommand } from "@/entity/write";
import { Dialog } from "@/parts/Dialog";
import { erasablePaths } from "./erasable";
import "./audit.css";

interface EraseDialogProps {
  entity: EntityMeta;
  record: RecordData;
  onClose: () => void;
}

/** Which value goes and why; it cannot be taken back, so that it is confirmed in so many words. */
export default function EraseDialog({ entity, record, onClose }: EraseDialogProps) {
  const { t } = useTranslation();
  const paths = erasablePaths(record);
  const [path, setPath] = useState(paths[0] ?? "");
  const [reason, setReason] = useState("");
  const [sure, setSure] = useState(false);
  const [refusal, setRefusal] = useState("");
  const [erased, setErased] = useState(false);

  function erase(event: FormEvent) {
    event.preventDefault();
    if (!sure) return setRefusal(t("audit.confirmFirst"));
    runCommand(entity, "erase", record.id, { path, reason })
      .then(() => setErased(true))
      .catch((failure: unknown) => setRefusal(asProblem(failure).message));
  }

  function word(each: string): string {
    const [column = "", ...rest] = each.split(".");
    return [fieldOf(entity, column)?.label ?? column, ...rest].join(" · ");
  }

  return (
    <Dialog title={t("audit.erase")} onClose={onClose}>
      {erased ? (
        <>
          <p role="status">{t("audit.erased", { what: word(path) })}</p>
          <div className="dialog-foot"><button type="button" className="primary" onClick={onClose}>{t("audit.done")}</button></div>
        </>
      ) : (
        <form className="audit-erase" onSubmit={erase}>
          <p>{t("audit.eraseAbout")}</p>
          <label>
            {t("audit.eraseWhat")}
            <select className="input" value={path} onChange={(event) => setPath(event.target.value)}>
              {paths.map((each) => <option key={each} value={each}>{word(each)}</option>)}
            </select>
          </label>
          <label>
            {t("audit.eraseWhy")}
            <textarea className="input" rows={3} required minLength={3} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
          </label>
          <label className="audit-sure">
            <input type="checkbox" checked={sure} onChange={(event) => setSure(event.target.checked)} /> {t("audit.eraseSure")}
          </label>
          {refusal && <p className="danger" role="alert">{refusal}</p>}
          <div className="dialog-foot">
            <button type="button" className="button" onClick={onClose}>{t("common.cancel")}</button>
            <button type="submit" className="primary">{t("audit.erase")}</button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
