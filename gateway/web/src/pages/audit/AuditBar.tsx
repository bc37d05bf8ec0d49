import { lazy, Suspense, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import type { EntityMeta } from "@/api/types";
import { isComposing } from "@/app/keys";
import type { Filter } from "@/entity/list/listState";
import { useListState } from "@/entity/list/useListState";
import { choicesOf, fieldOf } from "@/entity/values";
import { Icon } from "@/parts/Icon";
import { useNarrow } from "@/parts/useNarrow";
import { daysIn, lastDays, valueIn, withDays, withFilter } from "./barState";
import { entityChoices, operationChoices } from "./words";
import { useAuditMeta } from "./useAuditMeta";

const PersonPick = lazy(() => import("./PersonPick"));

const PRESETS = [1, 7, 30];
const TYPED = ["record_id", "address", "session_id", "call_id"];

/** The questions that an audit is asked most, one control each. The address holds what is chosen. */
export function AuditBar({ entity }: { entity: EntityMeta }) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const meta = useAuditMeta();
  const { state, change } = useListState(entity);
  const { filters } = state;
  const [more, showMore] = useState(() => TYPED.concat("on_behalf_of").some((name) => valueIn(filters, name)));
  const [shown, show] = useState(!narrow);
  const { from, to } = daysIn(filters);
  const put = (next: Filter[]) => change({ filters: next });
  const pick = (name: string) => ({ value: valueIn(filters, name), onChange: (value: string) => put(withFilter(filters, name, value)) });
  const result = fieldOf(entity, "result");
  const results = result ? choicesOf(result).map(({ value, label }) => ({ value, label })) : [];

  if (!shown) {
    return <button type="button" className="button" onClick={() => show(true)}><Icon name="filter" size={16} /> {t("audit.narrow")}</button>;
  }
  return (
    <div className="card audit-bar" role="group" aria-label={t("audit.narrow")}>
      <Person entity={entity} name="actor_id" {...pick("actor_id")} />
      <Choose label={fieldOf(entity, "operation")?.label} options={operationChoices(meta)} {...pick("operation")} />
      <Choose label={fieldOf(entity, "entity")?.label} options={entityChoices(meta)} {...pick("entity")} />
      <Choose label={fieldOf(entity, "result")?.label} options={results} {...pick("result")} />
      <label>
        <span className="small dim">{t("audit.from")}</span>
        <input className="input" type="date" value={from} max={to || undefined} onChange={(event) => put(withDays(filters, event.target.value, to))} />
      </label>
      <label>
        <span className="small dim">{t("audit.to")}</span>
        <input className="input" type="date" value={to} min={from || undefined} onChange={(event) => put(withDays(filters, from, event.target.value))} />
      </label>
      <div className="audit-presets" role="group" aria-label={fieldOf(entity, "at")?.label}>
        {PRESETS.map((count) => (
          <button key={count} type="button" className="button quiet" onClick={() => put(lastDays(filters, count))}>
            {count === 1 ? t("audit.today") : t("audit.days", { count })}
          </button>
        ))}
      </div>
      <button type="button" className="button quiet" aria-expanded={more} onClick={() => showMore(!more)}>
        {more ? t("audit.less") : t("audit.more")}
      </button>
      {more && <Person entity={entity} name="on_behalf_of" {...pick("on_behalf_of")} />}
      {more && TYPED.map((name) => <Type key={`${name} ${valueIn(filters, name)}`} label={fieldOf(entity, name)?.label} {...pick(name)} />)}
    </div>
  );
}

interface ControlProps {
  label: string | undefined;
  value: string;
  onChange: (value: string) => void;
}

function Person({ entity, name, value, onChange }: Omit<ControlProps, "label"> & { entity: EntityMeta; name: string }) {
  const field = fieldOf(entity, name);
  if (!field) return null;
  return (
    <Suspense fallback={<span className="bone audit-person" />}>
      <PersonPick field={field} label={field.label} value={value} onChange={onChange} />
    </Suspense>
  );
}

function Choose({ label, value, onChange, options }: ControlProps & { options: { value: string; label: string }[] }) {
  const { t } = useTranslation();
  const known = options.some((one) => one.value === value);
  return (
    <label>
      <span className="small dim">{label}</span>
      <select className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t("audit.any")}</option>
        {value && !known && <option value={value}>{value}</option>}
        {options.map((one) => <option key={one.value} value={one.value}>{one.label}</option>)}
      </select>
    </label>
  );
}

/** Something pasted, taken over by Enter or by leaving the field. */
function Type({ label, value, onChange }: ControlProps) {
  const [text, setText] = useState(value);
  const commit = () => text.trim() !== value && onChange(text.trim());
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter" && !isComposing(event)) commit();
  }
  return (
    <label>
      <span className="small dim">{label}</span>
      <input className="input" value={text} spellCheck={false} onChange={(event) => setText(event.target.value)} onKeyDown={onKeyDown} onBlur={commit} />
    </label>
  );
}
