import { useTranslation } from "react-i18next";
import type { RecordData } from "@/api/types";
import { useEntity } from "@/app/session";
import { EntityRecord, type RecordTab } from "@/entity/record/EntityRecord";
import { whyNot } from "@/entity/record/rights";
import { NotAllowed } from "@/parts/states";
import type { RecordPageProps } from "@/pages/registry";
import { Calculator } from "./Calculator";
import { WeekHours } from "./WeekHours";
import { YearView } from "./YearView";
import "./calendars.css";

/** What the page asks for in its own way. */
const BY_HAND = ["change_days", "copy_year"];

/** A working calendar: its week, its year, and what follows from both. */
export function CalendarPage({ id }: RecordPageProps) {
  const { t } = useTranslation();
  const entity = useEntity("working-calendars");
  if (!entity) return <NotAllowed />;
  const shown = {
    ...entity,
    commands: entity.commands.filter((one) => !BY_HAND.includes(one.name)),
    fields: entity.fields.filter((field) => field.name !== "hours"),
  };

  function tabs(record: RecordData): RecordTab[] {
    if (!entity) return [];
    const locked = !!record.deleted_at || !!whyNot(entity, record, "edit");
    return [
      { id: "week", label: t("calendar.week"), content: <WeekHours entity={entity} calendar={record} locked={locked} /> },
      { id: "year", label: t("calendar.yearTab"), content: <YearView entity={entity} calendar={record} locked={locked} /> },
      { id: "calculator", label: t("calendar.calculator"), content: <Calculator calendar={record} /> },
    ];
  }

  return <EntityRecord entity={shown} id={id} tabs={tabs} />;
}
