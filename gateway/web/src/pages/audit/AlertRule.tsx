import { Link } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { EntityMeta, RecordData } from "@/api/types";
import { reportFailure } from "@/app/failures";
import { choiceOf, fieldOf, titleOf } from "@/entity/values";
import { saveRecord } from "@/entity/write";
import { toast } from "@/parts/toast";
import { inMinutes, spanOf, UNITS, type Unit } from "./span";

/** One rule as a sentence with its numbers to be changed in place. */
export function AlertRule({ entity, rule }: { entity: EntityMeta; rule: RecordData }) {
  const { t } = useTranslation();
  const given = spanOf(Number(rule.minutes));
  const [threshold, setThreshold] = useState(String(rule.threshold));
  const [amount, setAmount] = useState(String(given.amount));
  const [unit, setUnit] = useState<Unit>(given.unit);
  const [active, setActive] = useState(rule.active === true);
  const barred = !rule._can?.edit;
  const kind = fieldOf(entity, "kind");
  const minutes = inMinutes(Number(amount), unit);
  const changed = Number(threshold) !== rule.threshold || minutes !== rule.minutes || active !== rule.active;
  const title = titleOf(entity, rule);

  function save(event: FormEvent) {
    event.preventDefault();
    const values = { threshold: Number(threshold), minutes, active };
    void saveRecord(entity, rule.id, values, Number(rule.version))
      .then(() => toast(t("alert.saved", { rule: title })))
      .catch(reportFailure);
  }

  return (
    <li className="card">
      <form onSubmit={save} aria-label={title}>
        <label className="audit-rule-name">
          <input type="checkbox" checked={active} disabled={barred} onChange={(event) => setActive(event.target.checked)} />
          <Link to="/$resource/$id" params={{ resource: entity.resource, id: rule.id }}>{title}</Link>
        </label>
        <label>
          <span className="small dim">{kind && choiceOf(kind, rule.kind).label}</span>
          <input className="input numeric" type="number" min={1} max={1_000_000} required readOnly={barred} value={threshold} onChange={(event) => setThreshold(event.target.value)} />
        </label>
        <label>
          <span className="small dim">{t("alert.within")}</span>
          <input className="input numeric" type="number" min={1} max={527_040} required readOnly={barred} value={amount} onChange={(event) => setAmount(event.target.value)} />
        </label>
        <label>
          <span className="small dim">{t("alert.unit")}</span>
          <select className="input" disabled={barred} value={unit} onChange={(event) => setUnit(event.target.value as Unit)}>
            {UNITS.map((each) => <option key={each} value={each}>{t(`alert.units.${each}`)}</option>)}
          </select>
        </label>
        {changed && !barred && <button type="submit" className="primary">{t("form.save")}</button>}
      </form>
    </li>
  );
}
