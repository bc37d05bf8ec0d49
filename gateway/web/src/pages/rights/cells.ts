/** The state of a permission matrix: one cell per permission, and one per field that has a rule. */

export const SCOPES = ["own", "department", "department_and_below", "territory", "all"] as const;
export type Scope = (typeof SCOPES)[number];
export const RULES = ["hidden", "masked", "readonly"] as const;

export interface Grant {
  permission: string;
  scope: string;
}
export interface Rule {
  entity: string;
  field: string;
  rule: string;
}
/** A row as it is stored. */
type Row<Of> = Of & { id: string };
export interface MatrixState {
  revision: string;
  grants: Row<Grant>[];
  rules: Row<Rule>[];
}
export interface Operation {
  operation: string;
  permission: string;
  label: string;
  sentence: string;
  scoped: boolean;
}
export interface CatalogueEntity {
  entity: string;
  label: string;
  /** Its names in every language, with pinyin and initials. */
  search: string;
  operations: Operation[];
  fields: { name: string; label: string }[];
}
export interface CatalogueService {
  service: string;
  entities: CatalogueEntity[];
}
export interface MatrixAnswer extends MatrixState {
  /** The role of those who may do everything: there is nothing to choose. */
  everything: boolean;
  inherited: (Grant & { bundle: { id: string; label: string } })[];
  catalogue: CatalogueService[];
}

/** Key of a cell → its value: scopes joined by commas, or a rule. What is not given is not there. */
export type Cells = ReadonlyMap<string, string>;

export interface Difference {
  key: string;
  from: string;
  to: string;
}
export interface Clash extends Difference {
  theirs: string;
}

const RULE = "#";

export const ruleKey = (entity: string, field: string) => `${entity}${RULE}${field}`;
export const isRule = (key: string) => key.includes(RULE);

/** The entity and the operation or field that a cell is of. */
export function placeOf(key: string): { entity: string; name: string } {
  const at = isRule(key) ? key.indexOf(RULE) : key.lastIndexOf(".");
  return { entity: key.slice(0, at), name: key.slice(at + 1) };
}

const byWidth = (one: string, other: string) => SCOPES.indexOf(one as Scope) - SCOPES.indexOf(other as Scope);

function joined(grants: Grant[]): Map<string, string> {
  const cells = new Map<string, string>();
  for (const { permission, scope } of grants) {
    const held = cells.get(permission)?.split(",") ?? [];
    cells.set(permission, [...held, scope].sort(byWidth).join(","));
  }
  return cells;
}

export function cellsOf({ grants, rules }: { grants: Grant[]; rules: Rule[] }): Cells {
  const cells = joined(grants);
  for (const { entity, field, rule } of rules) cells.set(ruleKey(entity, field), rule);
  return cells;
}

/** What set_grants is asked for. */
export function wantedOf(cells: Cells): { grants: Grant[]; rules: Rule[] } {
  const grants: Grant[] = [];
  const rules: Rule[] = [];
  for (const [key, value] of cells) {
    const { entity, name } = placeOf(key);
    if (isRule(key)) rules.push({ entity, field: name, rule: value });
    else grants.push(...value.split(",").map((scope) => ({ permission: key, scope })));
  }
  return { grants, rules };
}

export function withValue(cells: Cells, keys: Iterable<string>, value: string): Cells {
  const next = new Map(cells);
  for (const key of keys) {
    if (value) next.set(key, value);
    else next.delete(key);
  }
  return next;
}

export function differences(before: Cells, after: Cells): Difference[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((key) => {
    const [from, to] = [before.get(key) ?? "", after.get(key) ?? ""];
    return from === to ? [] : [{ key, from, to }];
  });
}

/**
 * My changes upon what somebody else made of the same state. Where both changed a cell differently,
 * mine stands until whoever edits has chosen.
 */
export function rebased(base: Cells, mine: Cells, theirs: Cells): { cells: Cells; clashes: Clash[]; taken: Difference[] } {
  let cells = theirs;
  const clashes: Clash[] = [];
  for (const change of differences(base, mine)) {
    const now = theirs.get(change.key) ?? "";
    if (now !== change.from && now !== change.to) clashes.push({ ...change, theirs: now });
    cells = withValue(cells, [change.key], change.to);
  }
  const clashing = new Set(clashes.map(({ key }) => key));
  const taken = differences(base, theirs).filter(({ key }) => !clashing.has(key) && (mine.get(key) ?? "") === (base.get(key) ?? ""));
  return { cells, clashes, taken };
}

/** What the space bar makes of a cell: the next wider scope, and after the widest none. */
export function nextValue(value: string, scoped: boolean): string {
  if (!scoped) return value ? "" : "all";
  const widest = value.split(",").at(-1) ?? "";
  return SCOPES[SCOPES.indexOf(widest as Scope) + 1] ?? "";
}

const LETTERS: Record<string, Scope> = { o: "own", d: "department", b: "department_and_below", t: "territory", a: "all" };

/** The value that a key sets: 0 to 5 by width, or the letter of the scope; undefined for other keys. */
export function valueOfKey(key: string): string | undefined {
  if (["0", "-", "Delete", "Backspace", "n"].includes(key)) return "";
  return LETTERS[key.toLowerCase()] ?? SCOPES[Number(key) - 1];
}
