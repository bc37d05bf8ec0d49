import { useState } from "react";
import { useTranslation } from "react-i18next";
import { findEntity, useMeta } from "@/app/session";
import { HandoverProgress } from "./HandoverProgress";
import type { MovePreview } from "./usePlaceMove";
import "./organisation.css";

interface RestampQuestionProps {
  /** Who moves along, in a sentence. */
  told?: string;
  preview: Pick<MovePreview, "services">;
  /** Moves; answers with the job that brings records up to date, where there is one. */
  run: (restamp: boolean) => Promise<string | undefined>;
  onCancel: () => void;
  onDone: () => void;
}

/** Whether records shall bear the present place of those who own them, then how that goes. */
export function RestampQuestion({ told, preview, run, onCancel, onDone }: RestampQuestionProps) {
  const { t } = useTranslation();
  const meta = useMeta();
  const [job, setJob] = useState<string>();
  const [busy, setBusy] = useState(false);
  const items = preview.services.flatMap((one) => one.items).filter((item) => item.stale > 0);
  const silent = preview.services.filter((one) => one.error);

  async function answer(restamp: boolean) {
    if (busy) return;
    setBusy(true);
    setJob(await run(restamp));
    setBusy(false);
  }

  if (job) return <HandoverProgress job={job} said="restamping" onClose={onDone} />;
  return (
    <>
      <p>{told} {t("restamping.why")}</p>
      <ul className="leaving-list">
        {items.map((item) => <li key={item.entity}>{t("leaving.records", { what: findEntity(meta, item.entity)?.label_plural ?? item.entity, count: item.stale })}</li>)}
        {silent.map((one) => <li key={one.service} role="alert">{t("leaving.silent", { service: one.service })}</li>)}
      </ul>
      <div className="form-foot">
        <button type="button" className="button" onClick={onCancel}>{t("common.cancel")}</button>
        <button type="button" className="button" aria-busy={busy} onClick={() => void answer(false)}>{t("restamping.leave")}</button>
        <button type="button" className="primary" aria-busy={busy} onClick={() => void answer(true)}>{t("restamping.take")}</button>
      </div>
    </>
  );
}
