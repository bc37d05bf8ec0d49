import { useTranslation } from "react-i18next";
import type { RecordData } from "@/api/types";
import { useEntity } from "@/app/session";
import { Value } from "@/entity/fields/Value";
import { fieldOf, isEmpty } from "@/entity/values";
import { TrendMark } from "./TrendMark";

const FIGURES = ["assessment_score", "assessed_on", "lifetime_value", "outstanding", "overdue", "credit_limit", "last_order_on"];

/** The figures one wants to know before picking up the phone. What nobody has told yet is left out. */
export function Standing({ record }: { record: RecordData }) {
  const { t } = useTranslation();
  const entity = useEntity("customers");
  const shown = FIGURES.flatMap((name) => {
    const field = entity && fieldOf(entity, name);
    return field && !isEmpty(record[name]) ? [field] : [];
  });
  if (shown.length === 0) return null;
  return (
    <dl className="standing card" aria-label={t("customer.figures")}>
      {shown.map((field) => (
        <div key={field.name}>
          <dt>{field.label}</dt>
          <dd data-alarm={(field.name === "overdue" && Number(record.overdue) > 0) || undefined}>
            <Value field={field} record={record} />
            {field.name === "assessment_score" && <TrendMark trend={record.assessment_trend} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
