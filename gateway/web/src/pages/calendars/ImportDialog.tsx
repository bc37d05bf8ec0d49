import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { asProblem, fieldErrors } from "@/api/problem";
import type { EntityMeta } from "@/api/types";
import { runCommand } from "@/entity/write";
import { Dialog } from "@/parts/Dialog";
import { toast } from "@/parts/toast";
import { readDays } from "./days";

const ROWS = 10;

/** Many days at once, one line each, as they stand in a government's notice. */
export default function ImportDialog({ entity, calendar, onClose }: { entity: EntityMeta; calendar: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [refusal, setRefusal] = useState("");
  const { days, wrong } = useMemo(() => readDays(text), [text]);

  async function save() {
    if (wrong.length) return setRefusal(t("calendar.wrongLines", { lines: wrong.join(t("common.comma")) }));
    if (days.length === 0) return setRefusal(t("calendar.noLines"));
    try {
      const told = await runCommand<{ added: number; changed: number }>(entity, "change_days", calendar, { days });
      toast(t("calendar.imported", { added: told.added, changed: told.changed }));
      onClose();
    } catch (reason) {
      setRefusal(Object.values(fieldErrors(asProblem(reason))).join(" "));
    }
  }

  return (
    <Dialog title={t("calendar.import")} onClose={onClose}>
      <form
        className="day-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {refusal && <p role="alert" className="field-error">{refusal}</p>}
        <label>
          {t("calendar.lines")}
          <textarea className="input day-lines" rows={ROWS} value={text} placeholder={t("calendar.linesExample")} onChange={(event) => setText(event.target.value)} />
        </label>
        <p className="dim small" role="status">{t("calendar.read", { count: days.length })}</p>
        <div className="form-foot">
          <button type="button" className="button" onClick={onClose}>{t("common.cancel")}</button>
          <button type="submit" className="primary">{t("calendar.take")}</button>
        </div>
      </form>
    </Dialog>
  );
}
