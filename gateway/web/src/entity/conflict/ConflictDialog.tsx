import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordData, Values } from "@/api/types";
import { Dialog } from "@/parts/Dialog";
import { PersonTag } from "@/parts/PersonTag";
import { plainText } from "../fields/plain";
import { useReferenceLabels } from "../fields/useReferenceLabels";
import { formatRecent } from "../format";
import type { Conflict } from "./ask";
import { conflictRows, settled, type ConflictRow } from "./rows";
import "./conflict.css";

interface ConflictDialogProps {
  conflict: Conflict;
  onSettle: (chosen: Values | null) => void;
}

/** Two people changed the same record: mine, theirs and the original, field by field. */
export default function ConflictDialog({ conflict, onSettle }: ConflictDialogProps) {
  const { t } = useTranslation();
  const rows = useMemo(() => conflictRows(conflict), [conflict]);
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const { current } = conflict;
  const who = current._labels?.updated_by;

  function choose(name: string, takeTheirs: boolean) {
    const next = new Set(theirs);
    if (takeTheirs) next.add(name);
    else next.delete(name);
    setTheirs(next);
  }

  return (
    <Dialog title={t("conflict.title")} size="wide" onClose={() => onSettle(null)}>
      <p className="row conflict-lead">
        {who && <PersonTag name={who} />}
        <span>{t("conflict.lead", { when: formatRecent(String(current.updated_at ?? new Date().toISOString())) })}</span>
      </p>
      <div className="conflict-rows">
        {rows.map((row) => (
          <Choice key={row.field.name} row={row} record={current} takesTheirs={theirs.has(row.field.name)} onChoose={choose} />
        ))}
      </div>
      <div className="dialog-foot">
        <button type="button" className="button" onClick={() => onSettle(null)}>{t("conflict.back")}</button>
        <button type="button" className="primary" onClick={() => onSettle(settled(rows, theirs))}>{t("conflict.save")}</button>
      </div>
    </Dialog>
  );
}

interface ChoiceProps {
  row: ConflictRow;
  record: RecordData;
  takesTheirs: boolean;
  onChoose: (name: string, theirs: boolean) => void;
}

function Choice({ row, record, takesTheirs, onChoose }: ChoiceProps) {
  const { t } = useTranslation();
  const { field } = row;
  const labels = useReferenceLabels(field, [row.mine, row.theirs, row.original]);
  const words = (value: unknown) => {
    const known = { ...record, _labels: { ...record._labels, [field.name]: labels[String(value)] ?? String(value ?? "") } };
    return plainText(field, value, known) || t("common.empty");
  };
  return (
    <fieldset className="conflict-row">
      <legend>{field.label}</legend>
      <label>
        <input type="radio" name={field.name} checked={!takesTheirs} onChange={() => onChoose(field.name, false)} />
        <span><span className="dim small">{t("conflict.mine")}</span> {words(row.mine)}</span>
      </label>
      <label>
        <input type="radio" name={field.name} checked={takesTheirs} onChange={() => onChoose(field.name, true)} />
        <span><span className="dim small">{t("conflict.theirs")}</span> {words(row.theirs)}</span>
      </label>
      {row.original !== undefined && (
        <p className="dim small">{t("conflict.original")} {words(row.original)}</p>
      )}
    </fieldset>
  );
}
