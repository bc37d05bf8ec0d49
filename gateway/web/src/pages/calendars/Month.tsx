import { useTranslation } from "react-i18next";
import { today } from "@/entity/format";
import { kindOf, type YearDay } from "./day";
import { weeksOf } from "./days";
import { beginsOnSunday, monthName, spokenDay, weekdayName, weekdaysInOrder } from "./words";

interface MonthProps {
  year: number;
  month: number;
  days: ReadonlyMap<string, YearDay>;
  focused: string;
  onOpen?: (day: string) => void;
}

/** One small month: a grid of days, each told with its kind and name. */
export function Month({ year, month, days, focused, onOpen }: MonthProps) {
  const name = monthName(month);
  return (
    <table className="month card" role="grid" aria-label={`${name} ${year}`}>
      <caption>{name}</caption>
      <thead>
        <tr>{weekdaysInOrder().map((day) => <th key={day} scope="col"><abbr title={weekdayName(day)}>{weekdayName(day, "narrow")}</abbr></th>)}</tr>
      </thead>
      <tbody>
        {weeksOf(year, month, beginsOnSunday()).map((week, at) => (
          <tr key={at}>
            {week.map((day, place) => (day
              ? <Day key={day} told={days.get(day)} day={day} focusable={day === focused} onOpen={onOpen} />
              : <td key={`empty-${place}`} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, told, focusable, onOpen }: { day: string; told?: YearDay; focusable: boolean; onOpen?: (day: string) => void }) {
  const { t } = useTranslation();
  const kind = told ? kindOf(told) : undefined;
  const about = [spokenDay(day), kind && t(`calendar.kind.${kind}`), told?.name].filter(Boolean).join(", ");
  return (
    <td role="gridcell" aria-current={day === today() ? "date" : undefined}>
      <button type="button" className="day" data-day={day} data-kind={kind} tabIndex={focusable ? 0 : -1} aria-label={about} title={told?.name ?? undefined} onClick={() => onOpen?.(day)}>
        {Number(day.slice(8))}
        {kind === "instead" && <span className="day-plus" aria-hidden="true">＋</span>}
      </button>
    </td>
  );
}
