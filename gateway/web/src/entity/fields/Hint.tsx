import { useTranslation } from "react-i18next";
import type { FieldMeta } from "@/api/types";
import { taxNumberLooksWrong } from "./taxNumber";

/** Local rules warn and never block: a new kind of number is no reason to lose an order. */
export function Hint({ field, value }: { field: FieldMeta; value: unknown }) {
  const { t } = useTranslation();
  if (!/tax_(number|id)$/.test(field.name) || typeof value !== "string") return null;
  if (!taxNumberLooksWrong(value)) return null;
  return <div className="field-warning small" role="status">{t("field.taxNumberDoubtful")}</div>;
}
