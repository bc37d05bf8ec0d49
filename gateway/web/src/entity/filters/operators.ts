import type { FieldMeta } from "@/api/types";

/** What people want first when they pick a field: words within, one of several, from a day on. */
export function firstOperator(field: FieldMeta): string {
  const offered = field.operators ?? [];
  const wishes: string[] = [];
  if (field.choices || field.states) wishes.push("in");
  if (["date", "datetime", "money", "integer", "decimal", "percent"].includes(field.type)) wishes.push("gte");
  wishes.push(field.type === "reference" || field.type === "flag" ? "eq" : "contains", "eq");
  return wishes.find((op) => offered.includes(op)) ?? offered[0] ?? "eq";
}

/** Several values at once make sense where they are picked from a list. */
export function offeredOperators(field: FieldMeta): string[] {
  const picked = !!(field.choices ?? field.states);
  return (field.operators ?? []).filter((op) => op !== "in" || picked);
}
