// Lists, records and bulk work over the rows in memory.
import { entities } from "./entities.mjs";

const ops = {
  eq: (a, b) => String(a ?? "") === b, ne: (a, b) => String(a ?? "") !== b, in: (a, b) => b.split(",").includes(String(a)),
  contains: (a, b) => (Array.isArray(a) ? a.includes(b) : String(a ?? "").toLowerCase().includes(b.toLowerCase())),
  gt: (a, b) => compare(a, b) > 0, gte: (a, b) => compare(a, b) >= 0, lt: (a, b) => a != null && compare(a, b) < 0, lte: (a, b) => a != null && compare(a, b) <= 0,
  between: (a, b) => compare(a, b.split(",")[0]) >= 0 && compare(a, b.split(",")[1]) <= 0,
  is_null: (a, b) => (a == null || a === "" || (Array.isArray(a) && a.length === 0)) === (b === "true"),
};

function compare(a, b) {
  if (a == null || b == null) return a == null ? (b == null ? 0 : 1) : -1;
  const [x, y] = [Number(a), Number(b)];
  return Number.isNaN(x) || Number.isNaN(y) ? String(a).localeCompare(String(b), "zh-Hant") : x - y;
}

export function valueOf(row, field) {
  return field.startsWith("custom.") ? row.custom?.[field.slice(7)] : row[field];
}

export function entityOf(resource) {
  return entities.find((entity) => entity.resource === resource);
}

export function labelled(data, resource, row) {
  const labels = {};
  for (const field of entityOf(resource).fields) {
    if (field.type !== "reference" || !row[field.name]) continue;
    const target = data[field.reference.resource]?.find((one) => one.id === row[field.name]);
    if (target) labels[field.name] = target.name;
  }
  return { ...row, _labels: labels };
}

export function filtered(data, resource, query) {
  let rows = data[resource].filter((row) => !row.deleted_at);
  for (const [key, value] of query) {
    const match = /^filter\[([\w.]+)\](?:\[(\w+)\])?$/.exec(key);
    if (match && match[1] !== "group_id") rows = rows.filter((row) => ops[match[2] ?? "eq"](valueOf(row, match[1]), value));
  }
  const q = query.get("q")?.toLowerCase();
  if (q) rows = rows.filter((row) => JSON.stringify([row.name, row.number, row.phones]).toLowerCase().includes(q));
  for (const key of (query.get("sort") || "name").split(",").reverse()) {
    const [field, sign] = key.startsWith("-") ? [key.slice(1), -1] : [key, 1];
    rows = rows.toSorted((a, b) => sign * compare(valueOf(a, field), valueOf(b, field)));
  }
  return rows;
}

export function page(data, resource, query) {
  const rows = filtered(data, resource, query);
  const start = Number(query.get("cursor") || 0);
  const end = start + Number(query.get("limit") || 25);
  return {
    items: rows.slice(start, end).map((row) => labelled(data, resource, row)),
    next_cursor: end < rows.length ? String(end) : null, total: Math.min(rows.length, 1000), total_is_exact: rows.length <= 1000,
  };
}
