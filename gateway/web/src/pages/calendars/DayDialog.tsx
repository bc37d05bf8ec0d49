import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asProblem, fieldErrors } from "@/api/problem";
import type { EntityMeta } from "@/api/types";
import { runCommand } from "@/entity/write";
import { Dialog } from "@/parts/Dialog";
import { kindOf, type YearDay } from "./day";
import { spokenDay } from "./words";

const KINDS = ["usual", "holiday", "instead"] as const;
type Kind = (typeof KINDS)[number];

function startOf(day: YearDay): Kind {
  const kind = kindOf(day);
  return kind === "holiday" || kind === "instead" ? kind : "usual";
}

/** What one day is: like its weekday, off, or worked instead of another day. */
export default function DayDialog({ entity, calendar, day, onClose }: { entity: EntityMeta; calendar: string; day: YearDay; onClose: () => void }) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<Kind>(startOf(day));
  const [name, setName] = useState(day.name ?? "");
  const [refusal, setRefusal] = useState("");

  async function save() {
    if (kind !== "usual" && !name.trim()) return setRefusal(t("calendar.nameMissing"));
    const days = [{ day: day.day, name: name.trim(), works_instead: kind === "instead" }];
    try {
      await runCommand(entity, "change_days", calendar, kind === "usual" ? { cleared: [day.day] } : { days });
      onClose();
    } catch (reason) {
      setRefusal(Object.values(fieldErrors(asProblem(reason))).join(" "));
    }
  }

  return (
    <Dialog title={spokenDay(day.day)} onClose={onClose} size="small">
      <form
        className="day-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {refusal && <p role="alert" className="field-error">{refusal}</p>}
        <fieldset>
          <legend className="unseen">{t("calendar.dayIs")}</legend>
          {KINDS.map((one) => (
            <label key={one}>
              <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} /> {t(`calendar.kind.${one}`)}
            </label>
          ))}
        </fieldset>
        {kind !== "usual" && (
          <label>
            {t("calendar.name")}
            <input className="input" value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
          </label>
        )}
        <div className="form-foot">
          <button type="button" className="button" onClick={onClose}>{t("common.cancel")}</button>
          <button type="submit" className="primary">{t("form.save")}</button>
        </div>
      </form>
    </Dialog>
  );
}
