import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asProblem, fieldErrors } from "@/api/problem";
import type { EntityMeta, RecordData } from "@/api/types";
import { useCommands } from "@/app/commands";
import { formatNumber } from "@/entity/format";
import { saveRecord } from "@/entity/write";
import { Icon } from "@/parts/Icon";
import { toast } from "@/parts/toast";
import { minutesOf, nextSpan, percentOf, readTime, tidied, WEEKDAYS, wrongSpan, type Hours, type Span, type Weekday } from "./hours";
import { weekdayName } from "./words";

interface WeekHoursProps {
  entity: EntityMeta;
  calendar: RecordData;
  /** Why this person only reads it. */
  locked?: boolean;
}

/** The hours of each weekday, drawn on the line of the day, and typed. */
export function WeekHours({ entity, calendar, locked }: WeekHoursProps) {
  const { t } = useTranslation();
  const kept = calendar.hours as Hours;
  const [typed, setTyped] = useState<Hours | null>(null);
  const [refusal, setRefusal] = useState("");
  const hours = typed ?? kept;
  const wrong = WEEKDAYS.find((day) => wrongSpan(hours[day] ?? []) >= 0);

  const set = (day: Weekday, spans: Span[]) => setTyped({ ...hours, [day]: spans });
  const copyToWorkdays = (day: Weekday) => setTyped(Object.fromEntries(WEEKDAYS.map((one) => [one, hours[one]?.length ? hours[day] : []])) as Hours);

  async function save() {
    if (!typed) return;
    if (wrong) return setRefusal(t("calendar.wrongHours", { day: weekdayName(wrong) }));
    try {
      await saveRecord(entity, calendar.id, { hours: tidied(typed) }, calendar.version);
      setTyped(null);
      setRefusal("");
      toast(t("calendar.hoursSaved"));
    } catch (reason) {
      setRefusal(Object.values(fieldErrors(asProblem(reason))).join(" "));
    }
  }

  useCommands(locked ? [] : [{ id: "save-hours", label: t("calendar.saveHours"), keys: "mod+s", inInputs: true, group: "page", run: () => void save() }]);

  return (
    <section className="card week" aria-label={t("calendar.week")}>
      {refusal && <p role="alert" className="field-error">{refusal}</p>}
      {WEEKDAYS.map((day) => (
        <DayHours key={day} day={day} spans={hours[day] ?? []} locked={locked} onChange={(spans) => set(day, spans)} onCopy={() => copyToWorkdays(day)} />
      ))}
      {typed && (
        <div className="form-foot">
          <button type="button" className="button" onClick={() => { setTyped(null); setRefusal(""); }}>{t("common.cancel")}</button>
          <button type="button" className="primary" onClick={() => void save()}>{t("calendar.saveHours")}</button>
        </div>
      )}
    </section>
  );
}

interface DayHoursProps {
  day: Weekday;
  spans: Span[];
  locked?: boolean;
  onChange: (spans: Span[]) => void;
  onCopy: () => void;
}

function DayHours({ day, spans, locked, onChange, onCopy }: DayHoursProps) {
  const { t } = useTranslation();
  const name = weekdayName(day);
  const bad = wrongSpan(spans);
  const change = (at: number, end: 0 | 1, time: string) => onChange(spans.map((span, one) => (one === at ? (end ? [span[0], time] : [time, span[1]]) : span)));
  return (
    <div className="week-day" role="group" aria-label={name}>
      <span className="week-name">{name}</span>
      <span className="week-line" aria-hidden="true">
        {spans.map(([start, end], at) => at !== bad && (
          <span key={at} style={{ insetInlineStart: `${percentOf(start)}%`, width: `${percentOf(end) - percentOf(start)}%` }} />
        ))}
      </span>
      <span className="week-sum numeric dim">{t("calendar.hours", { hours: formatNumber(minutesOf(spans) / 60, 0, 2) })}</span>
      <span className="week-spans">
        {spans.map((span, at) => (
          <span key={at} className="week-span" data-wrong={at === bad || undefined}>
            {([0, 1] as const).map((end) => (
              <TimeInput key={end} value={span[end]} locked={locked} invalid={at === bad} label={t(end ? "calendar.until" : "calendar.from", { day: name, number: at + 1 })} onChange={(time) => change(at, end, time)} />
            ))}
            {!locked && (
              <button type="button" className="icon-button" aria-label={t("calendar.removeSpan", { day: name, number: at + 1 })} onClick={() => onChange(spans.filter((_, one) => one !== at))}>
                <Icon name="close" size={14} />
              </button>
            )}
          </span>
        ))}
        {spans.length === 0 && <span className="dim">{t("calendar.off")}</span>}
        {!locked && (
          <button type="button" className="icon-button" aria-label={t("calendar.addSpan", { day: name })} title={t("calendar.addSpan", { day: name })} onClick={() => onChange([...spans, nextSpan(spans)])}>
            <Icon name="plus" size={16} />
          </button>
        )}
        {!locked && spans.length > 0 && (
          <button type="button" className="icon-button" aria-label={t("calendar.copyDay", { day: name })} title={t("calendar.copyDay", { day: name })} onClick={onCopy}>
            <Icon name="copy" size={16} />
          </button>
        )}
      </span>
    </div>
  );
}

/** A time as people type it; up and down move it by a quarter of an hour. */
function TimeInput({ value, label, locked, invalid, onChange }: { value: string; label: string; locked?: boolean; invalid: boolean; onChange: (time: string) => void }) {
  if (locked) return <span className="numeric">{value}</span>;

  function step(event: React.KeyboardEvent) {
    const by = { ArrowUp: QUARTER, ArrowDown: -QUARTER }[event.key];
    const time = readTime(value);
    if (!by || !time) return;
    event.preventDefault();
    const [hours = 0, minutes = 0] = time.split(":").map(Number);
    const minute = Math.max(0, Math.min(24 * 60, hours * 60 + minutes + by));
    onChange(`${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`);
  }

  return (
    <input
      className="input week-time"
      inputMode="numeric"
      value={value}
      aria-label={label}
      aria-invalid={invalid || undefined}
      onChange={(event) => onChange(event.target.value)}
      onBlur={() => onChange(readTime(value) ?? value)}
      onKeyDown={step}
    />
  );
}

const QUARTER = 15;
